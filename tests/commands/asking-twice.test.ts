import { describe, expect, test } from "vitest";
import { today } from "@/lib/clock";
import { findAnswersAgain } from "@/lib/drafts/again";
import { listUnseenAlike } from "@/lib/drafts/alike";
import { findAskingFor } from "@/lib/drafts/asking";
import { noAnswers } from "@/lib/drafts/input";
import { nextStep } from "@/lib/drafts/rules";
import { NotFound } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { addToRequest } from "@/lib/requests/commands/add";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { listAlike } from "@/lib/requests/queries/alike";
import { useDatabase } from "@/tests/support/database";
import { make } from "@/tests/support/make";
import { place, putBeside } from "@/tests/support/places";

useDatabase();

/** A ward with a request for 30 tops, another ward of its site with one, and somebody of no ward. */
async function site() {
  const [own, near] = [await make.ward(), await make.ward()];
  await putBeside(near, own);
  const [mine, theirs] = [await make.line({ of: own }), await make.line({ of: near })];
  const { garmentTypeId, sizeId, colourId } = mine.line;
  const top = { garmentTypeId, sizeId, colourId };
  const where = { siteId: own.site.id, wardId: own.ward.id };
  const see = async (actor = own.manager, wanted = top) =>
    (await listAlike(actor, where, [wanted])).map(({ id }) => id);
  return { own, near, mine, theirs, top, where, see };
}

describe("what is asked for already", () => {
  test("is one's own ward's first, then what the site's others have on the board, with the same garment", async () => {
    const { own, near, mine, theirs, top, see } = await site();
    expect(await see()).toEqual([mine.requestId, theirs.requestId]);
    const hat = await make.item({ garment: "scrub-hat", size: "one-size" });
    expect(await see(own.manager, hat)).toEqual([]);
    const asking = await findAskingFor(own.manager, { ...noAnswers, wardId: own.ward.id });
    const lines = [{ ...top, quantity: 2 }].map((line) =>
      Object.fromEntries(Object.entries(line).map(([name, value]) => [name, String(value)])),
    ) as never;
    const answers = { ...noAnswers, wardId: own.ward.id, lines, besides: [mine.requestId] };
    expect(asking && (await listUnseenAlike(own.manager, asking, answers)).map(({ id }) => id)).toEqual([
      theirs.requestId,
    ]);
    await withdrawRequest(near.manager, { requestId: theirs.requestId, reason: "not_needed", words: "" }, newKey());
    expect(await see()).toEqual([mine.requestId]);
  });

  test("of a site that is not named is for its own checked wards only, and what is held for its own ward only", async () => {
    const { own, near, mine, theirs, where, see } = await site();
    const stranger = await make.person();
    expect(await see(stranger)).toEqual([theirs.requestId, mine.requestId]);
    await place((tx) => tx.site.update({ where: { id: where.siteId }, data: { shown: false } }));
    expect(await see(stranger)).toEqual([]);
    expect(await see()).toHaveLength(2);
    await place(async (tx) => {
      await tx.ward.update({ where: { id: near.ward.id }, data: { state: "held" } });
      await tx.request.update({ where: { id: theirs.requestId }, data: { state: "held" } });
      await tx.line.updateMany({ where: { requestId: theirs.requestId }, data: { open: false } });
    });
    expect(await see()).toEqual([mine.requestId]);
    expect(await see(near.manager)).toEqual([]);
    expect(own.manager.wards).toEqual([own.ward.id]);
  });
});

describe("asking for the same again", () => {
  test("fills in all but the day, with the numbers last asked for, also of what was withdrawn", async () => {
    const { own, mine, top } = await site();
    const more = { requestId: mine.requestId, lines: [{ ...top, quantity: 5 }], sure: false };
    await addToRequest(own.manager, more, newKey());
    await withdrawRequest(own.manager, { requestId: mine.requestId, reason: "not_needed", words: "" }, newKey());
    const answers = await findAnswersAgain(own.manager, mine.requestId);
    expect(answers).toMatchObject({ lines: [{ quantity: "35" }], placeId: own.place.id, urgency: "soon", leftOut: "" });
    expect(nextStep(answers, today())).toBe("when");
    await expect(findAnswersAgain((await make.ward()).manager, mine.requestId)).rejects.toThrow(NotFound);
  });

  test("leaves out, in words, what cannot be asked for now", async () => {
    const { own, near, mine, top } = await site();
    const garment = await place((tx) =>
      tx.garmentType.update({ where: { id: top.garmentTypeId }, data: { regulated: true } }),
    );
    await place((tx) => tx.request.update({ where: { id: mine.requestId }, data: { placeId: near.place.id } }));
    await place((tx) => tx.ward.update({ where: { id: near.ward.id }, data: { state: "held" } }));
    const { lines, placeId, leftOut } = await findAnswersAgain(own.manager, mine.requestId);
    expect({ lines, placeId, leftOut }).toEqual({
      lines: [],
      placeId: null,
      leftOut: "Scrub top, M, navy; and the delivery place",
    });
    await place((tx) => tx.garmentType.update({ where: { id: garment.id }, data: { regulated: false } }));
  });
});
