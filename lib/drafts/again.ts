import { type Actor, isInWard } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { type Answers, noAnswers } from "@/lib/drafts/input";
import { findUnusual, listPlacesFor } from "@/lib/drafts/queries";
import { sureOf } from "@/lib/drafts/rules";
import { found } from "@/lib/errors";
import { listCatalogue } from "@/lib/garments/queries";
import { sayItem, sayList } from "@/lib/garments/words";

/** What an earlier request of the actor's ward asked for, to ask for it again: all but the day. @throws NotFound */
export async function findAnswersAgain(actor: Actor, requestId: number, store: Db = db): Promise<Answers> {
  const include = { contact: true, lines: { include: names, orderBy: { id: "asc" } } } as const;
  const request = found(await store.request.findUnique({ where: { id: requestId }, include }), "request");
  if (!isInWard(actor, request.wardId) || request.state === "declined") found(null, "request");
  const { wardId, placeId, contact, notes, urgency } = request;
  const [catalogue, places, wanted] = await Promise.all([
    listCatalogue(store),
    listPlacesFor(actor, { ...noAnswers, wardId }, store),
    findWanted(requestId, store),
  ]);
  const asked = request.lines
    .map((line) => ({ ...line, quantity: wanted.get(line.id) ?? line.asked }))
    .filter(({ quantity }) => quantity > 0);
  const offered = asked.filter(({ garmentTypeId, sizeId, colourId }) => {
    const garment = catalogue.garmentTypes.find(({ id }) => id === garmentTypeId);
    const dyed = colourId === null || catalogue.colours.some(({ id }) => id === colourId);
    return dyed && garment?.sizes.some(({ id }) => id === sizeId);
  });
  const here = places.some(({ id }) => id === placeId);
  const left = asked
    .filter((line) => !offered.includes(line))
    .map((line) => sayItem(line.garmentType, line.size, line.colour));
  const answers: Answers = {
    ...noAnswers,
    wardId,
    lines: offered.map((line) => ({
      garmentTypeId: String(line.garmentTypeId),
      sizeId: String(line.sizeId),
      colourId: String(line.colourId ?? "any"),
      quantity: String(line.quantity),
    })),
    urgency,
    placeId: here ? placeId : null,
    contact: { name: contact?.name ?? "", phone: contact?.phone ?? "" },
    notes,
    againOf: requestId,
    leftOut: sayList([...left, ...(here ? [] : ["the delivery place"])]).slice(0, 600),
  };
  return { ...answers, sureOf: sureOf(await findUnusual(answers, store)) };
}

const names = { garmentType: true, size: true, colour: true } as const;

/** How many of each line the ward last said it needs: stopping and withdrawing end a request, and say nothing of that. */
async function findWanted(requestId: number, store: Db) {
  const said = await store.eventSubject.findMany({
    where: {
      kind: "request",
      subjectId: requestId,
      event: { name: { in: ["request.posted", "lines.added", "line.changed"] } },
    },
    include: { event: true },
    orderBy: { eventId: "asc" },
  });
  const wanted = new Map<number, number>();
  for (const { event } of said) {
    const facts = event.facts as { lines: { lineId: number; asked: number }[] } | { lineId: number; asked: number };
    for (const { lineId, asked } of "lines" in facts ? facts.lines : [facts]) wanted.set(lineId, asked);
  }
  return wanted;
}
