import { createHash } from "node:crypto";
import { Prisma } from "@/prisma/generated/client";

/** The events between two seals, as they are now. */
export type Sealed = { day: Date; lastId: number; events: number; digest: string };

/** The hash of a seal: of what it says, of its events, and of the seal before it ("" before the first). */
export const sealHash = (before: string, { day, lastId, events, digest }: Sealed) =>
  createHash("sha256")
    .update(JSON.stringify([before, day.toISOString().slice(0, 10), lastId, events, digest]))
    .digest("hex");

/** How many events, and a hash over all that each of them says, in the order of their ids: of `e`, the table of events. */
export const sealed = Prisma.sql`count(e.id)::int AS events, encode(sha256(convert_to(coalesce(string_agg(
    jsonb_build_array(e.id, e.name, e.actor, e.facts, extract(epoch FROM e.at))::text, E'\n' ORDER BY e.id)
    FILTER (WHERE e.id IS NOT NULL), ''), 'UTF8')), 'hex') AS digest`;
