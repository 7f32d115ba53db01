import { clock } from "@/lib/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { found } from "@/lib/errors";
import { type Part, writeLetter } from "@/lib/events/notices";
import { findChoices } from "@/lib/jobs/letters/chosen";
import { clockKey } from "@/lib/keys";
import { failure, log } from "@/lib/log";
import { noteBounce } from "@/lib/mail/commands";
import { composeMail, kindsOf } from "@/lib/mail/compose";
import { outsideQuiet } from "@/lib/mail/hours";
import type { MailKind } from "@/lib/mail/kinds";
import type { Letter } from "@/lib/mail/letter";
import { isRefusedForGood } from "@/lib/mail/refusal";
import { isChosen } from "@/lib/mail/rules";
import { send } from "@/lib/mail/send";
import type { Outgoing } from "@/prisma/generated/client";

/** Tries until a letter is given up: about 3 days. */
const most = 24;

/** Sends one mail that was begun. False when there is none whose time has come. */
export async function deliver(tx: Tx, personId: number): Promise<boolean> {
  const where = { personId, mailId: { not: null }, settledAt: null, dueAt: { lte: now() } };
  const begun = await tx.outgoing.findFirst({ where, orderBy: { eventId: "asc" } });
  if (!begun?.mailId) return false;
  const letters = await tx.outgoing.findMany({
    where: { personId, mailId: begun.mailId, settledAt: null },
    orderBy: { eventId: "asc" },
  });
  const written = await writeAll(tx, letters);
  if (written.length > 0) await sendOne(tx, { personId, mailId: begun.mailId, written });
  return true;
}

type Written = { row: Outgoing; kind: MailKind; letter: Letter };

/** Each as things stand now. What has been overtaken, or stopped, is dropped; what cannot be written holds up no other. */
async function writeAll(tx: Tx, letters: Outgoing[]): Promise<Written[]> {
  const people = letters.map(({ personId }) => personId);
  const choice = await findChoices(people);
  // A steward may have blocked somebody since these were put by: only what is about their account still goes to them.
  const out = (await tx.person.count({ where: { id: { in: people }, blockedAt: { not: null } } })) > 0;
  const written: Written[] = [];
  for (const row of letters)
    try {
      const stopped = choice(row) === "never" || (out && isChosen(row.kind));
      const letter = stopped ? null : await writeLetter(row.eventId, row.personId, row.part as Part);
      if (letter) written.push({ row, kind: row.kind as MailKind, letter });
      else await drop(tx, [row]);
    } catch (error) {
      await putOff(tx, [row], error);
      await tx.outgoing.update({ where: { id: row.id }, data: { mailId: null } });
    }
  return written;
}

async function sendOne(
  tx: Tx,
  { personId, mailId, written }: { personId: number; mailId: string; written: Written[] },
) {
  const rows = written.map(({ row }) => row);
  try {
    const person = found(await tx.person.findUnique({ where: { id: personId } }), "person");
    const { letter, headers } = await composeMail(person, written);
    // A mail that goes out twice after all is the same message, which most mailboxes then show once.
    if (!taken.has(mailId)) {
      await send(person.email, letter, { "Message-ID": `<${mailId}@${new URL(env.APP_URL).hostname}>`, ...headers });
      noteTaken(mailId);
    }
    await tx.outgoing.updateMany({ where: among(rows), data: { settledAt: now() } });
  } catch (error) {
    if (!isRefusedForGood(error)) return putOff(tx, rows, error);
    const kinds = kindsOf(rows.map(({ kind }) => kind));
    if (kinds.length > 0) await noteBounce(clock("mail"), { personId, kinds }, clockKey("mail-refused", mailId));
    await drop(tx, rows);
  }
}

/** Mails that the server has taken. Where the database went away before it could be told, they are not sent once more. */
const taken = new Set<string>();
function noteTaken(mailId: string) {
  taken.add(mailId);
  for (const oldest of taken) if (taken.size > 1_000) taken.delete(oldest);
}

/** Tried again later, each time after twice as long, from half a minute to 4 hours. */
async function putOff(tx: Tx, rows: Outgoing[], error: unknown) {
  const tried = Math.max(...rows.map(({ tries }) => tries)) + 1;
  log.error({ letters: rows.map(({ id }) => id), tried, ...failure(error) }, "A mail could not be sent.");
  if (tried >= most) return drop(tx, rows);
  const later = new Date(now().getTime() + Math.min(30 * 2 ** (tried - 1), 14_400) * 1_000);
  const data = { tries: tried, dueAt: outsideQuiet(later, env.RHYTHM.mail) };
  await tx.outgoing.updateMany({ where: among(rows), data });
}

/** Nothing was sent of these, and nothing will be. */
const drop = (tx: Tx, rows: Outgoing[]) =>
  tx.outgoing.updateMany({ where: among(rows), data: { mailId: null, settledAt: now() } });

const among = (rows: Outgoing[]) => ({ id: { in: rows.map(({ id }) => id) } });
