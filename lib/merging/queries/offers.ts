import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { hintOf } from "@/lib/merging/rules";

/** The question whether two addresses are one person, as whoever reads one of them may see it. @throws NotFound */
export async function findOffer({ link }: Actor, offerId: number, store: Db = db) {
  const mine = link?.do === "merge" && link.offerId === offerId ? link.personId : 0;
  const offer = found(
    await store.mergeOffer.findFirst({
      where: { id: offerId, OR: [{ fromId: mine }, { intoId: mine }] },
      include: { from: { select: { email: true } }, into: { select: { email: true } } },
    }),
    "question",
  );
  const [from, into] = [hintOf(offer.from.email), hintOf(offer.into.email)];
  const isFrom = offer.fromId === mine;
  const agreed = (isFrom ? offer.fromAgreedAt : offer.intoAgreedAt) !== null;
  const state = offer.undoneAt ? "undone" : offer.doneAt ? "done" : agreed ? "agreed" : "open";
  return { own: isFrom ? from : into, other: isFrom ? into : from, stays: into, state } as const;
}
