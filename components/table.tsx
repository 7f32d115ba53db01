import type { ReactNode } from "react";

/** `kind`: a number is right-aligned, "main" is the number that matters, "picture" and, on a phone, "words" are wide. */
export type Column = { head: string; kind?: "text" | "number" | "main" | "picture" | "words" };
export type Row = { id: string | number; cells: ReactNode[] };

/** A real table on a desk; on a phone each row is a block whose numbers carry their labels. The first cell names the row. */
export function Table({ caption, columns, rows }: { caption: string; columns: Column[]; rows: Row[] }) {
  return (
    <div className="slip table-slip">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: a table shown as blocks loses its roles unless they are said */}
      <table className="table" role="table">
        <caption className="hidden-words">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ head, kind }) => (
              <th key={head} scope="col" role="columnheader" className={classOf(kind)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ id, cells }) => (
            <tr key={id} role="row">
              {columns.map(({ head, kind }, i) =>
                i === 0 ? (
                  <th key={head} scope="row" role="rowheader">
                    {cells[i]}
                  </th>
                ) : (
                  <td
                    key={head}
                    role="cell"
                    className={classOf(kind)}
                    data-label={kind === "picture" ? undefined : head}
                  >
                    {cells[i]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: a table shown as blocks loses its roles unless they are said */}
    </div>
  );
}

const classOf = (kind: Column["kind"] = "text") =>
  ({ text: undefined, number: "n", main: "n n-main", picture: "col-pic", words: "col-words" })[kind];
