/**
 * What a page's data is made of for React, without its words: the elements in it, counted. Each line is a number and
 * JSON, or a text of so many bytes.
 * @throws when it cannot be read as that
 */
export function elementsIn(payload: Buffer): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < payload.length; ) {
    const colon = payload.indexOf(":", at);
    const head = payload.subarray(colon + 1, colon + 2).toString();
    if (!/^[0-9a-f]*$/.test(payload.subarray(at, colon).toString())) throw new Error("a line without a number");
    if (head === "T") {
      const comma = payload.indexOf(",", colon);
      at = comma + 1 + Number.parseInt(payload.subarray(colon + 2, comma).toString(), 16);
      continue;
    }
    const end = payload.indexOf("\n", colon);
    const line = payload.subarray(colon + 1, end < 0 ? undefined : end).toString("utf8");
    count(JSON.parse(line.replace(/^[A-Z]+(?=[[{"])|^[A-Z]$/, "") || "null"), counts);
    at = end < 0 ? payload.length : end + 1;
  }
  return counts;
}

function count(value: unknown, counts: Map<string, number>) {
  if (!value || typeof value !== "object") return;
  if (Array.isArray(value) && value[0] === "$" && typeof value[1] === "string" && value[1] !== "br") {
    const kind = /^\$L/.test(value[1]) ? "component" : value[1];
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const each of Object.values(value)) count(each, counts);
}

export const same = (a: Map<string, number>, b: Map<string, number>) =>
  a.size === b.size && [...a].every(([kind, times]) => b.get(kind) === times);
