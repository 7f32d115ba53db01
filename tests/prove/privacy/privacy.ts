import { visitor } from "@/lib/actor";
import { setClock } from "@/lib/clock";
import { db, disconnect } from "@/lib/db";
import { listHistory } from "@/lib/events/queries";
import { strike } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { joinAsPerson } from "@/lib/people/commands";
import { listDifferences } from "@/lib/reconcile/differences";
import { chances } from "@/tests/model/chance";
import { letTimePass } from "@/tests/prove/privacy/clock";
import { eraseAll } from "@/tests/prove/privacy/erase";
import { live } from "@/tests/prove/privacy/live";
import { keepLogs } from "@/tests/prove/privacy/logs";
import { asOwnerHere, dump, search } from "@/tests/prove/privacy/search";
import { as, type Canary, type Group, makeWorld, type Size } from "@/tests/prove/privacy/world";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { openSmtp } from "@/tests/support/smtp";

const full: Size = { groups: 40, volunteers: 12, erased: 200 };
const small: Size = { groups: 2, volunteers: 1, erased: 5 };

/** People who wrote into every field who they are go, and nothing finds them any more; what they made stays true. */
export const privacy: Proof = {
  about: "people are erased while others go on, and a search of the dump, the logs and the mail finds nothing of them",
  faults: { messages: "the words of a message stay as they are" },
  async run({ size: name, fault, progress }: Asked): Promise<Found> {
    const size = { full, small }[name];
    const post = await openSmtp();
    const logs = keepLogs();
    try {
      Object.assign(process.env, { ...around, SMTP_URL: post.url });
      setClock(new Date("2030-03-05T10:00:00Z"));
      const groups = await makeWorld(size, progress);
      for (const [n, group] of groups.entries()) {
        progress(`they live: group ${n + 1} of ${groups.length}`);
        await live(group, groups[(n + 1) % groups.length] as Group);
      }
      const all = everybody(groups);
      const leaving = choose(groups, size.erased);
      // The mail server does not take the first of them, and says to whom.
      post.refuse(`451 ${leaving[0]?.name} <${leaving[0]?.email}> is busy`);
      await strike(["letters"]);
      post.refuse(null);
      if (fault) await asOwnerHere(keepMessages);
      return await erasing({ leaving, all, groups, post, logs, progress });
    } finally {
      logs.stop();
      setClock();
      post.close();
      await disconnect();
    }
  },
};

const around = {
  APP_URL: "https://scrubs.example.org",
  AUTH_SECRET: "only-for-proofs-only-for-proofs-only-for-proofs",
  RHYTHM: "{}",
  RETENTION: "{}",
};

/** A database that lets no message be changed, and does not say so. */
const keepMessages = `
  CREATE FUNCTION stay() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$;
  CREATE TRIGGER stay BEFORE UPDATE ON "Message" FOR EACH ROW EXECUTE FUNCTION stay()`;

/** Some of all, a ward's manager and a hub's coordinator among them. */
function choose([first, ...groups]: Group[], many: number) {
  const chance = chances(20_261_201);
  const sure = first ? [first.manager, first.coordinator] : [];
  const left = [...everybody(groups), ...(first ? [first.colleague, ...first.volunteers] : [])];
  const others = Array.from({ length: many - sure.length }, () => left.splice(chance.int(0, left.length - 1), 1)[0]);
  return [...sure, ...(others as Canary[])];
}

const everybody = (groups: Group[]) =>
  groups.flatMap(({ manager, colleague, coordinator, volunteers }) => [manager, colleague, coordinator, ...volunteers]);

type Play = {
  leaving: Canary[];
  all: Canary[];
  groups: Group[];
  post: Awaited<ReturnType<typeof openSmtp>>;
  logs: ReturnType<typeof keepLogs>;
  progress: Asked["progress"];
};

async function erasing({ leaving, all, groups, post, logs, progress }: Play): Promise<Found> {
  const wrong: string[] = [];
  const before = search(leaving, await dump());
  if (before.length < leaving.length * 2) wrong.push(`the search found only ${before.length} marks before`);
  const totals = await totalsNow();
  const erased = new Set(leaving);
  const left = all.filter((person) => !erased.has(person));

  wrong.push(...(await eraseAll(leaving, groups, progress)));
  const sent = post.mails.length;
  setClock(new Date("2030-03-05T16:00:00Z"));
  await strike(["letters"]);
  progress("the dump, the logs and the mail are searched");
  wrong.push(...said("after erasing, the dump has", search(leaving, await dump())));
  wrong.push(...said("the log has", search(all, logs.said())));
  wrong.push(...said("mail written after it has", search(leaving, post.mails.slice(sent).join("\n"))));
  const sentences = await histories(groups, erased);
  wrong.push(...said("a history has", search(leaving, sentences.join("\n"))));
  if (!sentences.some((sentence) => sentence.startsWith("A volunteer left.")))
    wrong.push("no history says that they left");

  const [first] = leaving;
  const anew = await joinAsPerson(visitor, { name: "Somebody", email: `${first?.email}` }, newKey());
  if ((await as({ id: anew.personId })).hubs.length > 0) wrong.push("whoever joins anew is in a hub");
  const later = await letTimePass(left, progress);
  wrong.push(...later.wrong, ...said("after 2 years, the dump has", search(later.gone, await dump())));
  if ((await totalsNow()) !== totals) wrong.push(`the totals were ${totals}, and are ${await totalsNow()}`);
  wrong.push(...(await listDifferences()));
  const figures = [
    {
      people: all.length,
      erased: leaving.length,
      "marks before": before.length,
      "erased after 24 months": later.gone.length,
      "log lines": logs.said().split("\n").length - 1,
      mails: post.mails.length,
    },
  ];
  return { tried: leaving.length + later.gone.length, figures, wrong };
}

const said = (where: string, found: ReturnType<typeof search>) =>
  found.map(({ id, what, found: row }) => `${where} the ${what} of person ${id}: ${row}`);

/** What everybody made, asked for, sent and was thanked for. Somebody may log a piece while they are erased. */
async function totalsNow() {
  const [row] = await db.$queryRaw<{ totals: string }[]>`
    SELECT concat_ws(' ', (SELECT sum(asked + claimed * 7 + sent * 11 + received * 13) FROM "Line"),
      (SELECT sum(promised + released + failed) FROM "Claim"), (SELECT count(*) FROM "Shipment"),
      (SELECT sum(pieces) FROM "ThanksRecipient"), (SELECT sum(quantity) FROM "TransferLine")) AS totals`;
  return row?.totals;
}

/** All that people who stay read about what happened in their hubs. */
async function histories(groups: Group[], erased: Set<Canary>) {
  const sentences = [];
  for (const { hubId, coordinator, volunteers } of groups) {
    const reader = [coordinator, ...volunteers].find((person) => !erased.has(person));
    if (!reader) continue;
    for (const page of [1, 2, 3]) {
      const { happenings } = await listHistory(await as(reader), { kind: "hub", id: hubId }, page);
      sentences.push(...happenings.map(({ sentence }) => sentence));
    }
  }
  return sentences;
}
