import { afterEach, describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { now, setClock } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { findAskingFor, seenOf } from "@/lib/drafts/asking";
import { type Answers, noAnswers } from "@/lib/drafts/input";
import { findDraft, findOne, findUsualAnswers, listPlacesFor } from "@/lib/drafts/queries";
import { attachDraft, closeDraft, saveDraft } from "@/lib/drafts/store";
import { newKey } from "@/lib/keys";
import { askToJoinWard } from "@/lib/wards/commands/join";
import { listAskingWards, listDeclinedWards } from "@/lib/wards/queries/wards";
import { useDatabase } from "@/tests/support/database";
import { make } from "@/tests/support/make";

useDatabase();
afterEach(() => setClock());

const later = (days: number) => setClock(new Date(now().getTime() + days * 86_400_000 + 1_000));
const typed: Answers = { ...noAnswers, wardName: "Ward 7", notes: "Short sleeves" };
const newHash = () => newKey() as string;

describe("a draft", () => {
  test("is kept for 7 days from the last answer, and then it is gone", async () => {
    const hash = newHash();
    await saveDraft(visitor, hash, typed);
    later(6);
    await saveDraft(visitor, hash, { ...typed, notes: "Long sleeves" });
    later(6);
    expect((await findDraft(visitor, hash))?.answers).toEqual({ ...typed, notes: "Long sleeves" });
    later(2);
    expect(await findDraft(visitor, hash)).toBeNull();
  });

  test("of a visitor is given to whoever signs in, who finds it without the browser's cookie", async () => {
    const hash = newHash();
    const person = await make.person();
    await saveDraft(visitor, hash, typed);
    expect(await attachDraft(person, hash)).toBe(true);
    expect((await findDraft(person, null))?.answers.wardName).toBe("Ward 7");
  });

  test("of a person is seen and changed by nobody else, not in the same browser either", async () => {
    const hash = newHash();
    const [person, other] = [await make.person(), await make.person()];
    await saveDraft(person, hash, typed);
    for (const actor of [visitor, other]) {
      expect(await findDraft(actor, hash)).toBeNull();
      await saveDraft(actor, hash, { ...typed, notes: "Changed" });
    }
    expect(await attachDraft(other, hash)).toBe(false);
    expect((await findDraft(person, hash))?.answers.notes).toBe("Short sleeves");
  });

  test("that was sent is not shown again, keeps only the reference, and a new one can be started", async () => {
    const hash = newHash();
    const person = await make.person();
    await saveDraft(person, hash, typed);
    await closeDraft(person, hash, "KT-4827");
    expect(await findDraft(person, hash)).toBeNull();
    expect((await findOne(person, hash))?.answers).toEqual({ ...noAnswers, sent: "KT-4827" });
    const next = newHash();
    await saveDraft(person, next, typed);
    expect((await findDraft(person, hash))?.tokenHash).toBe(next);
  });

  test("that says something odd reads as not answered", async () => {
    const hash = newHash();
    const odd = { siteId: "many", lines: "none", neededBy: null, notes: 12, wardName: "Ward 7" };
    await prisma.draft.create({
      data: { tokenHash: hash, answers: odd, expiresAt: new Date(now().getTime() + 1_000) },
    });
    expect((await findDraft(visitor, hash))?.answers).toEqual({ ...noAnswers, wardName: "Ward 7" });
  });

  test("twice at once is one draft", async () => {
    const hash = newHash();
    await Promise.all([1, 2, 3].map(() => saveDraft(visitor, hash, typed)));
    expect(await prisma.draft.count({ where: { tokenHash: hash } })).toBe(1);
  });
});

describe("for whom somebody asks", () => {
  const site = { kind: "hospital", name: "Riverside", postcode: "LS7 4AB", odsCode: "", shown: "" };

  test("their own ward, with the place and the contact of its last request", async () => {
    const { ward, manager, line } = await make.line();
    const { placeId } = await prisma.request.findUniqueOrThrow({ where: { id: line.requestId } });
    const usual = await findUsualAnswers(manager, ward.id);
    expect(usual).toMatchObject({ wardId: ward.id, placeId, contact: { name: "Rowan Reception" } });
    expect(await findAskingFor(manager, usual)).toMatchObject({ standing: "member", wardId: ward.id });
    expect(await listPlacesFor(manager, usual)).toHaveLength(1);
  });

  test("a stranger is told nothing of a ward's places or contact", async () => {
    const { ward } = await make.line();
    const stranger = await make.person();
    expect(await findUsualAnswers(stranger, ward.id)).toEqual(noAnswers);
    expect(await listPlacesFor(stranger, { ...noAnswers, wardId: ward.id })).toEqual([]);
    expect(await findAskingFor(stranger, { ...noAnswers, wardId: ward.id })).toBeNull();
  });

  test("a ward that a steward could not check is nobody's to ask for: its people are told which", async () => {
    const { ward, manager } = await make.ward({ state: "declined" });
    expect(await findAskingFor(manager, { ...noAnswers, wardId: ward.id })).toBeNull();
    expect(await listAskingWards(manager)).toEqual([]);
    expect(await listDeclinedWards(manager)).toMatchObject([{ id: ward.id }]);
    expect(await listDeclinedWards((await make.ward()).manager)).toEqual([]);
  });

  test("what public pages show, and whether a steward looks first, is known before it is sent", async () => {
    const [nurse, held] = [await make.person("Nia", "nia.check@leeds.nhs.uk"), await make.ward({ state: "held" })];
    const fresh = { ...noAnswers, site, siteIsNew: true, wardName: "Ward 7" };
    const home = { ...fresh, site: { ...site, kind: "care_home" } };
    expect(await findAskingFor(nurse, fresh)).toMatchObject({ shown: true, held: false, outcode: "LS7" });
    expect(await findAskingFor(await make.person(), fresh)).toMatchObject({ shown: true, held: true });
    expect(await findAskingFor(nurse, home)).toMatchObject({ shown: false, held: true });
    const chosen = { ...home, site: { ...home.site, shown: "true" } };
    expect(await findAskingFor(nurse, chosen)).toMatchObject({ shown: true });
    expect(await findAskingFor(held.manager, { ...noAnswers, wardId: held.ward.id })).toMatchObject({ held: true });
  });

  test("what was seen is not what any other answer makes, but the ward may have been added since", async () => {
    const person = await make.person();
    const fresh = { ...noAnswers, site, siteIsNew: true, wardName: "Ward 7", notes: "Short sleeves" };
    const asking = await findAskingFor(person, fresh);
    if (!asking) throw new Error("nobody to ask for");
    expect(seenOf(asking, { ...fresh, wardId: 8 })).toBe(seenOf(asking, fresh));
    for (const other of [
      { notes: "Long sleeves" },
      { lines: [{ garmentTypeId: "1", sizeId: "", colourId: "", quantity: "" }] },
    ])
      expect(seenOf(asking, { ...fresh, ...other })).not.toBe(seenOf(asking, fresh));
    expect(seenOf({ ...asking, shown: false }, fresh)).not.toBe(seenOf(asking, fresh));
  });

  test("a ward that is new, one that is here already, and one they have asked to join", async () => {
    const placed = await make.ward();
    const stranger = await make.person();
    const answers = { ...noAnswers, site, siteId: placed.site.id, wardName: placed.ward.name };
    const standing = async (more: Partial<Answers> = {}) =>
      (await findAskingFor(stranger, { ...answers, ...more }))?.standing;

    expect(await standing({ wardName: "Another ward" })).toBe("new");
    expect(await standing({ siteId: null, siteIsNew: true })).toBe("new");
    expect(await standing()).toBe("stranger");
    await askToJoinWard(stranger, { wardId: placed.ward.id }, newKey());
    expect(await standing()).toBe("asked");
    expect(await findAskingFor(placed.manager, answers)).toMatchObject({ standing: "member", wardId: placed.ward.id });
  });
});
