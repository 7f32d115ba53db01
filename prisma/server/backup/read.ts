import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import { Halt } from "@/lib/run/halt";
import { type End, endInput, type Foot, footInput, type Head, headInput, NO_MORE } from "@/prisma/server/backup/head";
import { hash } from "@/prisma/server/backup/write";

/** A backup as it is read: the head, then for each table its rows and its foot, then the end. Halts when it is damaged. */
export class Backup {
  private readonly lines: AsyncGenerator<Buffer>;
  private headHash = "";
  private rows = 0;

  constructor(private readonly file: string) {
    const source = createReadStream(file);
    const unzipped = createGunzip();
    source.on("error", (error) => unzipped.destroy(error)).pipe(unzipped);
    this.lines = splitLines(unzipped);
  }

  async head(): Promise<Head> {
    const text = await this.line();
    this.headHash = hash(text);
    return this.parse(headInput, text);
  }

  /** The rows of a table, many at once. Whoever has read them all may believe them: a damaged one Halts. */
  async *table(name: string): AsyncGenerator<Buffer> {
    const sum = createHash("sha256");
    let rows = 0;
    for await (const batch of batches(this.upTo(NO_MORE))) {
      sum.update(batch.bytes);
      rows += batch.lines;
      yield batch.bytes;
    }
    const foot: Foot = this.parse(footInput, await this.line());
    if (foot.table !== name || foot.rows !== rows || foot.sha256 !== sum.digest("hex")) throw this.damaged();
    this.rows += rows;
  }

  async end(): Promise<End> {
    const end = this.parse(endInput, await this.line());
    const more = await this.next();
    if (more || end.head !== this.headHash || end.rows !== this.rows) throw this.damaged();
    return end;
  }

  private async *upTo(last: string) {
    for (;;) {
      const line = await this.next();
      if (!line) throw this.damaged();
      if (line.equals(Buffer.from(`${last}\n`))) return;
      yield line;
    }
  }

  private async line(): Promise<string> {
    const line = await this.next();
    if (!line) throw this.damaged();
    return line.toString().trimEnd();
  }

  private async next(): Promise<Buffer | undefined> {
    try {
      return (await this.lines.next()).value;
    } catch (cause) {
      throw this.damaged(cause);
    }
  }

  private parse<T extends z.ZodType>(input: T, text: string): z.output<T> {
    try {
      return input.parse(JSON.parse(text));
    } catch (cause) {
      throw this.damaged(cause);
    }
  }

  private damaged(cause?: unknown) {
    const { code } = (cause ?? {}) as { code?: string };
    if (code === "ENOENT") return new Halt(`There is no file ${this.file}.`);
    return new Halt(`${this.file} is not a whole backup: it is damaged or cut off. Nothing was restored.`, { cause });
  }
}

/** Every line with its end. What comes after the last end is no line, and an error. */
async function* splitLines(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const end = chunk.subarray(from, at + 1);
      yield begun.length > 0 ? Buffer.concat([...begun, end]) : end;
      begun = [];
      from = at + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) throw new Error("It ends within a line.");
}

async function* batches(lines: AsyncIterable<Buffer>) {
  let some: Buffer[] = [];
  let size = 0;
  for await (const line of lines) {
    some.push(line);
    size += line.length;
    if (size < 1 << 18) continue;
    yield { bytes: Buffer.concat(some), lines: some.length };
    some = [];
    size = 0;
  }
  if (some.length > 0) yield { bytes: Buffer.concat(some), lines: some.length };
}
