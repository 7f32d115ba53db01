import pg from "pg";

type Read = { fields: { name: string }[]; addRow(row: unknown[]): void };

/** A fault: whatever this program reads from the database says true in the column of this name. */
export function readAsTrue(column: string) {
  const result = (pg as unknown as { Result: { prototype: Read } }).Result.prototype;
  const { addRow } = result;
  result.addRow = function (this: Read, row: unknown[]) {
    const at = this.fields.findIndex(({ name }) => name === column);
    if (at >= 0 && Array.isArray(row)) row[at] = true;
    addRow.call(this, row);
  };
}
