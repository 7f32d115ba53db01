import type { PersonActor } from "@/lib/actor";
import { now } from "@/lib/clock";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { listOwnWords } from "@/lib/privacy/queries/own-words";
import { listOwnWork } from "@/lib/privacy/queries/own-work";

type Value = string | number | boolean | Date | null | object;
/** What is kept of somebody, of one kind: newest first. The names of its fields are plain words. */
export type Part = { key: string; title: string; rows: Record<string, Value>[] };
/** Whose: all that were this person. `take`: at most so many of each kind. */
export type Whose = { ids: number[]; take: number };

const all = 1_000_000;

/** All that is kept of the actor, for them alone; with `take`, the newest of each kind. */
export async function listOwnData(actor: PersonActor, take = all, store: Db = db): Promise<Part[]> {
  const { personId } = actor;
  const others = await store.person.findMany({ where: { mergedIntoId: personId }, select: { id: true } });
  const whose = { ids: [personId, ...others.map(({ id }) => id)], take };
  return [
    await findAccount(whose, store),
    ...(await listPlaces(whose, store)),
    ...(await listOwnWork(whose, store)),
    ...(await listOwnWords(whose, store)),
    ...(await listTraces(whose, store)),
  ];
}

/** The same as a file. */
export const asFile = (parts: Part[]) =>
  `${JSON.stringify({ madeOn: now(), ...Object.fromEntries(parts.map(({ key, rows }) => [key, rows])) }, null, 2)}\n`;

async function findAccount({ ids }: Whose, store: Db): Promise<Part> {
  const people = await store.person.findMany({
    where: { id: { in: ids } },
    include: { visit: true },
    orderBy: { id: "asc" },
  });
  found(people[0], "person");
  const rows = people.map((person) => ({
    name: person.name,
    emailAddress: person.email,
    wardsMaySeeYourName: person.named,
    steward: person.steward,
    joinedOn: person.createdAt,
    lastHereOn: person.visit?.day ?? null,
    toldThatItWillBeErasedOn: person.visit?.toldAt ?? null,
    mergedIntoYourOtherAddress: person.mergedIntoId !== null,
  }));
  return { key: "account", title: "Your account", rows };
}

async function listPlaces({ ids, take }: Whose, store: Db): Promise<Part[]> {
  const theirs = { where: { personId: { in: ids } }, orderBy: { since: "desc" }, take } as const;
  const [wards, hubs] = [
    await store.wardMember.findMany({ ...theirs, include: { ward: { include: { site: true } } } }),
    await store.hubMember.findMany({ ...theirs, include: { hub: true } }),
  ];
  const makers = await store.maker.findMany({ where: { personId: { in: ids } }, include: { hub: true }, take });
  const checks = await store.hubCheck.findMany({ where: { personId: { in: ids } }, include: { hub: true }, take });
  return [
    {
      key: "wards",
      title: "Your wards",
      rows: wards.map(({ ward, state, since }) => ({ ward: ward.name, site: ward.site.name, state, since })),
    },
    {
      key: "hubs",
      title: "Your hubs",
      rows: hubs.map(({ hub, role, state, since, pausedUntil }) => ({
        ...{ hub: hub.name, role, state, since },
        onABreakUntil: pausedUntil,
      })),
    },
    {
      key: "makerNames",
      title: "How hubs know you as a maker",
      rows: makers.map(({ hub, name }) => ({ hub: hub.name, name })),
    },
    { key: "vouches", title: "New hubs you gave your word for", rows: checks.map(({ hub }) => ({ hub: hub.name })) },
  ];
}

async function listTraces({ ids, take }: Whose, store: Db): Promise<Part[]> {
  const theirs = { where: { personId: { in: ids } }, take };
  const by = ids.map((id) => `person:${id}`);
  const [choices, letters, sessions, merges, acts, events] = [
    await store.mailChoice.findMany(theirs),
    await store.outgoing.findMany({ ...theirs, include: { event: true }, orderBy: { id: "desc" } }),
    await store.session.findMany(theirs),
    await store.mergeOffer.findMany({ where: { OR: [{ fromId: { in: ids } }, { intoId: { in: ids } }] }, take }),
    await store.act.count({ where: { actor: { in: by } } }),
    await store.event.findMany({ where: { actor: { in: by } }, orderBy: { id: "desc" }, take }),
  ];
  return [
    {
      key: "emailChoices",
      title: "Which e-mails you want",
      rows: choices.map(({ kind, when, bounced }) => ({ about: kind, when, stoppedBecauseOneCameBack: bounced })),
    },
    {
      key: "emails",
      title: "Which e-mails wait for you, or went",
      rows: letters.map(({ event, kind, dueAt, settledAt }) => ({
        ...{ about: event.name, kind, dueOn: dueAt, doneOn: settledAt },
      })),
    },
    {
      key: "signedIn",
      title: "Where you are signed in",
      rows: sessions.map(({ expiresAt }) => ({ until: expiresAt })),
    },
    {
      key: "oneWithAnotherAddress",
      title: "Questions whether two addresses are you",
      rows: merges.map(({ createdAt, doneAt, undoneAt }) => ({
        ...{ askedOn: createdAt, doneOn: doneAt, takenBackOn: undoneAt },
      })),
    },
    { key: "formKeys", title: "Marks that stop a form from being sent twice", rows: [{ howMany: acts }] },
    {
      key: "whatYouDid",
      title: "What you did, as numbers",
      rows: events.map(({ name, at, facts }) => ({ what: name, on: at, about: facts as object })),
    },
  ];
}
