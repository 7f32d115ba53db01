/** What breaks the laws of messages and small jobs. Whatever they name need not be there: a CHECK comes before a key. */
export const talkBreaches: [law: string, sql: string][] = [
  ["Message.Message_length", message({ words: "repeat('a', 2001)" })],
  ["Message.Message_reported", message({ reportedAt: "now()" })],
  ["Message.Message_taken_down", message({ takenDownAt: "now()" })],
  ["Task.Task_length", task({ words: "repeat('a', 301)" })],
  ["Task.Task_belongs_once", task({ requestId: "1", shipmentId: "1" })],
  ["Task.Task_taker", task({ state: "'taken'" })],
  ["Task.Task_taker", task({ takenById: "1", takenAt: "now()" })],
  ["Task.Task_taker", task({ state: "'taken'", takenById: "1" })],
  ["Task.Task_done", task({ state: "'done'", takenById: "1", takenAt: "now()" })],
  ["Task.Task_done", task({ doneAt: "now()" })],
];

function message(more: Record<string, string>) {
  return insert("Message", { requestId: "1", authorId: "1", words: "'Hello'", at: "now()", ...more });
}

function task(more: Record<string, string>) {
  return insert("Task", { hubId: "1", kind: "'wash'", createdAt: "now()", ...more });
}

function insert(table: string, row: Record<string, string>) {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  return `INSERT INTO "${table}" (${columns.join(", ")}) VALUES (${Object.values(row).join(", ")})`;
}
