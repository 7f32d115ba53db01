import { z } from "zod";

/** The first line of a backup. */
export const headInput = z.object({
  bobbin: z.literal("backup"),
  version: z.literal(1),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  /** Events of which those concerned had not been told yet. */
  untold: z.array(z.int()),
});
export type Head = z.output<typeof headInput>;

/** The line after the rows of a table, and the last line of all. */
export const footInput = z.object({ table: z.string(), rows: z.int(), sha256: z.string() });
export const endInput = z.object({
  end: z.literal(true),
  head: z.string(),
  rows: z.int(),
  /** The last number that each sequence gave. */
  sequences: z.array(z.object({ name: z.string(), last: z.int() })),
});
export type Foot = z.output<typeof footInput>;
export type End = z.output<typeof endInput>;

/** What ends the rows of a table: no row of COPY looks like it. */
export const NO_MORE = "\\.";
