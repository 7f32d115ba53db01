import type { Db } from "@/lib/db";
import type { Part, Whose } from "@/lib/privacy/queries/own";

/** What somebody wrote. */
export async function listOwnWords({ ids, take }: Whose, store: Db): Promise<Part[]> {
  const newest = { orderBy: { id: "desc" }, take } as const;
  const setBy = { where: { setById: { in: ids } }, ...newest };
  const [messages, thanks, rests, stops, drafts] = [
    await store.message.findMany({ where: { authorId: { in: ids } }, include: { request: true }, ...newest }),
    await store.thanks.findMany({ where: { writtenById: { in: ids } }, ...newest }),
    await store.siteRest.findMany({ ...setBy, include: { site: true } }),
    await store.stopCall.findMany(setBy),
    await store.draft.findMany({ where: { personId: { in: ids } }, take }),
  ];
  return [
    {
      key: "messages",
      title: "Messages you wrote",
      rows: messages.map(({ request, words, at }) => ({ aboutRequest: request.ref, on: at, words })),
    },
    {
      key: "thanksByYou",
      title: "Thank-yous you wrote",
      rows: thanks.map(({ words, createdAt, shown }) => ({ on: createdAt, words, shownToEverybody: shown })),
    },
    {
      key: "wordsWithActs",
      title: "Words you gave with something you did",
      rows: await listGiven({ ids, take }, store),
    },
    { key: "wordsOnBags", title: "What you wrote on bags", rows: await listOnBags({ ids, take }, store) },
    {
      key: "sitesThatAreFull",
      title: "What you said a site has enough of",
      rows: rests.map(({ site, kind, contact, createdAt, endedAt }) => ({
        ...{ site: site.name, kind, whomToAsk: contact, on: createdAt, endedOn: endedAt },
      })),
    },
    {
      key: "callsToStop",
      title: "What you asked everybody to stop making",
      rows: stops.map(({ reason, createdAt, endedAt }) => ({ reason, on: createdAt, endedOn: endedAt })),
    },
    {
      key: "drafts",
      title: "What you typed and did not send",
      rows: drafts.map(({ answers, expiresAt }) => ({ answers: answers as object, keptUntil: expiresAt })),
    },
  ];
}

type On = { on: Date; what: string; words: string };

const listGiven = ({ ids, take }: Whose, store: Db) =>
  store.$queryRaw<On[]>`
    SELECT e.at AS "on", e.name AS what, n.words FROM "Event" e JOIN "Note" n ON n."eventId" = e.id
    WHERE e.actor = ANY(${ids.map((id) => `person:${id}`)}) ORDER BY n.id DESC LIMIT ${take}`;

/** How a bag or a gift travels, and what whoever opened a bag noted. */
const listOnBags = ({ ids, take }: Whose, store: Db) =>
  store.$queryRaw<On[]>`
    SELECT e.at AS "on", e.name AS what, text.words FROM "Event" e CROSS JOIN LATERAL (
      SELECT CASE e.name WHEN 'parcel.sent' THEN how ELSE remark END AS words FROM "Shipment"
      WHERE id = (e.facts ->> 'shipmentId')::int
      UNION ALL SELECT how FROM "Transfer"
      WHERE id = (coalesce(e.facts -> 'given', e.facts) ->> 'transferId')::int) AS text
    WHERE e.actor = ANY(${ids.map((id) => `person:${id}`)}) AND text.words <> '' AND e.name IN (
      'parcel.sent', 'parcel.received', 'parcel.confirmed', 'transfer.sent', 'surplus.taken', 'hub.closed')
    ORDER BY e.id DESC LIMIT ${take}`;
