import { type Actor, isPerson } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Tx } from "@/lib/db";
import { allow, found } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import type { MailInput } from "@/lib/mail/input";
import { type ChosenKind, chosenKinds, mailKinds } from "@/lib/mail/kinds";
import { mayNoteBounce, mayStopMail } from "@/lib/mail/rules";

type Kinds = { personId: number; kinds: ChosenKind[] };

/** How somebody wants to hear of each kind of mail. Only what differs from the usual is kept. */
export function chooseMail(actor: Actor, { kinds }: MailInput, key: Key) {
  return change(actor, "mail.chosen", key, { kinds }, async (tx) => {
    allow(isPerson(actor));
    const { personId } = actor;
    await lockPerson(tx, personId);
    const data = chosenKinds.flatMap((kind) => {
      const when = kinds[kind];
      return when ? [{ personId, kind, when }] : [];
    });
    await tx.mailChoice.deleteMany({ where: { personId, kind: { in: data.map(({ kind }) => kind) } } });
    await tx.mailChoice.createMany({ data: data.filter(({ kind, when }) => when !== mailKinds[kind].when) });
    return { personId };
  });
}

/** No more of these kinds. What somebody had chosen before is kept, in case they start them again. */
export function stopMail(actor: Actor, { personId, kinds }: Kinds, key: Key) {
  return change(actor, "mail.stopped", key, { personId, kinds }, async (tx) => {
    allow(mayStopMail(actor, { personId, kinds }));
    await lockPerson(tx, personId);
    await stop(tx, { personId, kinds }, false);
    return { personId, kinds };
  });
}

/** These kinds again, as they were before they were stopped. */
export function startMail(actor: Actor, { personId, kinds }: Kinds, key: Key) {
  return change(actor, "mail.started", key, { personId, kinds }, async (tx) => {
    allow(mayStopMail(actor, { personId, kinds }));
    await lockPerson(tx, personId);
    const stopped = { personId, kind: { in: kinds }, when: "never" } as const;
    await tx.mailChoice.deleteMany({ where: { ...stopped, before: null } });
    await tx.$executeRaw`
      UPDATE "MailChoice" SET "when" = before, before = NULL, bounced = false
      WHERE "personId" = ${personId} AND kind = ANY(${kinds}) AND before IS NOT NULL`;
    return { personId, kinds };
  });
}

/** Mail of these kinds came back for good, so there is no more of them until the person says otherwise. */
export function noteBounce(actor: Actor, { personId, kinds }: Kinds, key: Key) {
  return change(actor, "mail.bounced", key, { personId, kinds }, async (tx) => {
    allow(mayNoteBounce(actor));
    await lockPerson(tx, personId);
    await stop(tx, { personId, kinds }, true);
    return { personId, kinds };
  });
}

/** What somebody chose before stays known, whatever stops it and how often. */
const stop = (tx: Tx, { personId, kinds }: Kinds, bounced: boolean) => tx.$executeRaw`
  INSERT INTO "MailChoice" ("personId", kind, "when", bounced)
  SELECT ${personId}, kind, 'never', ${bounced} FROM unnest(${kinds}::text[]) AS kind
  ON CONFLICT ("personId", kind) DO UPDATE SET "when" = 'never', bounced = EXCLUDED.bounced,
    before = CASE WHEN "MailChoice"."when" = 'never' THEN "MailChoice".before ELSE "MailChoice"."when" END`;

/** So that what somebody chooses about their mail changes one act at a time. */
async function lockPerson(tx: Tx, personId: number) {
  const [person] = await tx.$queryRaw<unknown[]>`SELECT id FROM "Person" 
    WHERE id = ${personId} AND "erasedAt" IS NULL FOR NO KEY UPDATE`;
  found(person, "person");
}
