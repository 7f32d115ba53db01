import { type Actor, isInWard } from "@/lib/actor";
import { now } from "@/lib/clock";
import { type Db, db } from "@/lib/db";
import { type Answers, answersInput, noAnswers } from "@/lib/drafts/input";
import { listCatalogue } from "@/lib/garments/queries";
import { linesInput } from "@/lib/requests/input";
import { unusual } from "@/lib/requests/rules";
import { findOwnSite, listRestsFor } from "@/lib/rests/queries";
import { findSitesLike } from "@/lib/wards/queries/sites";
import { findWard } from "@/lib/wards/queries/wards";

/** `owned`: it is the actor's. A draft that nobody owns is of a browser. */
export type Draft = { tokenHash: string; answers: Answers; expiresAt: Date; owned: boolean };

/**
 * What somebody has typed and not sent: of this browser, or else the newest of this person's. A draft that belongs to a
 * person is shown to nobody else, not even in the same browser.
 */
export async function findDraft(actor: Actor, tokenHash: string | null, store: Db = db): Promise<Draft | null> {
  const here = tokenHash ? await findOne(actor, tokenHash, store) : null;
  if (here && !here.answers.sent) return here;
  if (actor.personId === null) return null;
  const where = { personId: actor.personId, expiresAt: { gt: now() }, answers: { path: ["sent"], equals: "" } };
  return opened(await store.draft.findFirst({ where, orderBy: { expiresAt: "desc" } }));
}

/** One draft, sent or not, if the actor may see it. */
export async function findOne(actor: Actor, tokenHash: string, store: Db = db): Promise<Draft | null> {
  const mine = actor.personId === null ? [] : [{ personId: actor.personId }];
  const where = { tokenHash, expiresAt: { gt: now() }, OR: [{ personId: null }, ...mine] };
  return opened(await store.draft.findFirst({ where }));
}

/** What somebody of a ward need not be asked again: their ward, and the place and the contact of its last request. */
export async function findUsualAnswers(actor: Actor, wardId: number, store: Db = db): Promise<Answers> {
  if (!isInWard(actor, wardId)) return noAnswers;
  const last = await store.request.findFirst({
    where: { wardId },
    include: { contact: true },
    orderBy: { id: "desc" },
  });
  if (!last) return { ...noAnswers, wardId };
  const { name = "", phone = "" } = last.contact ?? {};
  return { ...noAnswers, wardId, placeId: last.placeId, contact: { name, phone } };
}

/** The asker's own ward in words, "Ward 7, Riverside General Hospital"; nothing when it is not known yet. */
export async function findAskingWard(actor: Actor, { wardId }: Answers, store: Db = db) {
  if (wardId === null || !isInWard(actor, wardId)) return undefined;
  const ward = await findWard(actor, wardId, store);
  return `${ward.name}, ${ward.site.name}`;
}

/** What the site that somebody asks from has said that it is full of. Only its own people are told whom to ask. */
export async function findAskingRests(actor: Actor, { wardId, siteId }: Answers, store: Db = db) {
  return listRestsFor(actor, (await findOwnSite(actor, wardId, store)) ?? siteId, store);
}

/** Sites that may be the one that somebody has typed. */
export const listMatches = (actor: Actor, { site: { name, postcode, odsCode } }: Answers, store: Db = db) =>
  findSitesLike(actor, [name, postcode, odsCode].join(" "), store);

/** Where the asker's site takes parcels. Only its own people are shown any. */
export async function listPlacesFor(actor: Actor, { wardId }: Answers, store: Db = db) {
  if (wardId === null || !isInWard(actor, wardId)) return [];
  return (await findWard(actor, wardId, store)).places;
}

/** The garments of a draft with their names; what cannot be sent yet is left out. */
export async function listAnswerLines({ lines }: Answers, store: Db = db) {
  const { garmentTypes, sizes, colours } = await listCatalogue(store);
  return lines.flatMap((row) => {
    const [line] = linesInput.safeParse([row]).data ?? [];
    const garment = garmentTypes.find(({ id }) => id === line?.garmentTypeId);
    const size = sizes.find(({ id }) => id === line?.sizeId);
    const colour = colours.find(({ id }) => id === line?.colourId) ?? null;
    return line && garment && size ? [{ ...line, garment, size, colour }] : [];
  });
}

/** The lines that ask for more than is usual. */
export async function findUnusual(answers: Answers, store: Db = db) {
  const lines = await listAnswerLines(answers, store);
  return unusual(lines, new Map(lines.map(({ garment }) => [garment.id, garment.ceiling])));
}

type Row = { tokenHash: string; answers: unknown; expiresAt: Date; personId: number | null };

const opened = (row: Row | null): Draft | null =>
  row && {
    tokenHash: row.tokenHash,
    answers: answersInput.parse(row.answers),
    expiresAt: row.expiresAt,
    owned: row.personId !== null,
  };
