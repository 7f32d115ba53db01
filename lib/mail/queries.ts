import type { Actor, PersonActor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { allow } from "@/lib/errors";
import { chosenKinds, mailKinds } from "@/lib/mail/kinds";
import { isChosen, kindsFor, whenFor } from "@/lib/mail/rules";

/** How the actor hears of each kind that concerns them, and of what they once chose about. */
export async function listOwnChoices(actor: PersonActor, store: Db = db) {
  const rows = await store.mailChoice.findMany({ where: { personId: actor.personId } });
  const chosen = new Map(rows.map((row) => [row.kind, row]));
  const own = kindsFor(actor);
  return chosenKinds
    .filter((kind) => own.includes(kind) || chosen.has(kind))
    .map((kind) => ({
      kind,
      name: mailKinds[kind].name,
      when: whenFor(kind, chosen.get(kind)?.when),
      bounced: chosen.get(kind)?.bounced ?? false,
    }));
}

/** The kinds of mail that were stopped because some came back. */
export async function listOwnBounced({ personId }: PersonActor, store: Db = db) {
  const rows = await store.mailChoice.findMany({ where: { personId, bounced: true }, orderBy: { kind: "asc" } });
  return rows.flatMap(({ kind }) => (isChosen(kind) ? [mailKinds[kind].name] : []));
}

/** What the link in a mail is about: its kinds, and whether all of them are stopped. */
export async function findStoppable({ link }: Actor, store: Db = db) {
  allow(link?.do === "unsubscribe");
  const where = { personId: link.personId, kind: { in: link.kinds }, when: "never" } as const;
  const stopped = await store.mailChoice.count({ where });
  return { names: link.kinds.map((kind) => mailKinds[kind].name), stopped: stopped === link.kinds.length };
}
