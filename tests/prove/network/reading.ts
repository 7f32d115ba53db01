import pg from "pg";

type Rows = { fields: { name: string }[]; rows: unknown[][] };

/** A fault: whatever this program reads from the database says true in the column of this name. */
export function readAsTrue(column: string) {
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...asked: unknown[]) {
    const answer = (query as (...all: unknown[]) => unknown).apply(this, asked);
    return answer instanceof Promise ? answer.then((rows) => asTrue(rows, column)) : answer;
  } as typeof query;
}

function asTrue(answer: Rows, column: string) {
  const at = answer.fields?.findIndex(({ name }) => name === column) ?? -1;
  if (at >= 0) for (const row of answer.rows) row[at] = true;
  return answer;
}
