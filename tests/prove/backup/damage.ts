import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { Halt } from "@/lib/run/halt";
import { Backup } from "@/prisma/server/backup/read";

const any = (below: number) => Math.floor(Math.random() * below);

/** Ways in which a file goes bad: as bytes, or as if somebody had taken it apart and put it together again. */
const ways: Record<string, (bytes: Buffer, lines: () => string[]) => Buffer> = {
  "a bit turned": (bytes) => {
    const at = any(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << any(8));
    return bytes;
  },
  "cut off": (bytes) => bytes.subarray(0, any(bytes.length)),
  "a stretch of it zero": (bytes) => bytes.fill(0, any(bytes.length)),
  "cut off after a line": (_, lines) => zip(lines().slice(0, 1 + any(lines().length - 2))),
  "a line missing": (_, lines) => zip(lines().toSpliced(any(lines().length - 1), 1)),
  "a line twice": (_, lines) => {
    const at = any(lines().length - 1);
    return zip(lines().toSpliced(at, 0, lines()[at] ?? ""));
  },
  "a digit changed": (_, lines) => {
    const at = any(lines().length - 1);
    return zip(
      lines().with(
        at,
        (lines()[at] ?? "").replace(/\d/, (digit) => `${(Number(digit) + 1) % 10}`),
      ),
    );
  },
};

const zip = (lines: string[]) => gzipSync(lines.join("\n"), { level: 1 });

/** Damages a file many times over, each time anew, and says which damage could be read as if it were none. */
export async function damage(file: string, tries: number, progress: (words: string) => void): Promise<string[]> {
  const whole = readFileSync(file);
  const text = gunzipSync(whole).toString();
  const content = await readAll(file);
  const wrong: string[] = [];
  for (let at = 0; at < tries; at++) {
    if (at % 50 === 0) progress(`${at} of ${tries} damaged files`);
    const [way, change] = Object.entries(ways)[at % Object.keys(ways).length] ?? [];
    if (!way || !change) continue;
    writeFileSync(
      `${file}.damaged`,
      change(Buffer.from(whole), () => text.split("\n")),
    );
    const read = await readAll(`${file}.damaged`).catch((error) => error);
    // Some bits of a file mean nothing: what is read must then be the same.
    if (!(read instanceof Halt) && read !== content) wrong.push(`with ${way} the file was read: ${read}`);
  }
  return wrong;
}

/** A sum over all that a restore would take from a file. */
async function readAll(file: string): Promise<string> {
  const sum = createHash("sha256");
  const from = new Backup(file);
  const head = await from.head();
  for (const { name } of head.tables) for await (const rows of from.table(name)) sum.update(rows);
  return sum.update(JSON.stringify([head, await from.end()])).digest("hex");
}

/** Leaves one row out of the file, and makes every count and sum say so. */
export function doctor(file: string) {
  const lines = gunzipSync(readFileSync(file)).toString().split("\n");
  const foot = lines.findIndex((line) => line.startsWith('{"table":"EventSubject"'));
  lines.splice(foot - 2, 1);
  const first = lines.findLastIndex((line, at) => at < foot - 2 && line.startsWith('{"')) + 1;
  const rows = lines.slice(first, foot - 2);
  const sha256 = createHash("sha256")
    .update(rows.map((row) => `${row}\n`).join(""))
    .digest("hex");
  lines[foot - 1] = JSON.stringify({ table: "EventSubject", rows: rows.length, sha256 });
  const end = JSON.parse(lines.at(-2) ?? "");
  lines[lines.length - 2] = JSON.stringify({ ...end, rows: end.rows - 1 });
  writeFileSync(file, zip(lines));
}
