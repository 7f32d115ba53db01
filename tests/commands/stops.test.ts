import { afterEach, describe, expect, test } from "vitest";
import { setClock, today } from "@/lib/clock";
import { addDays, sayShortDay } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { Forbidden, Refused } from "@/lib/errors";
import { findBoard } from "@/lib/garments/queries/next";
import { drain, strike } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { chooseMail } from "@/lib/mail/commands";
import { endRest } from "@/lib/rests/commands/end";
import { refuseDonations, restSite } from "@/lib/rests/commands/rest";
import { askToStop, endStop } from "@/lib/stops/commands";
import { useDatabase } from "@/tests/support/database";
import { useMailbox } from "@/tests/support/mailbox";
import { again, inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
const letters = useMailbox();
afterEach(() => setClock());

const hats = () => make.item({ garment: "scrub-hat", size: "one-size" });
const standing = () => prisma.stopCall.findMany({ where: { endedAt: null } });

/** The newest letters to one person, once the worker has sent what waits. */
async function lettersTo({ personId }: { personId: number }) {
  await drain();
  const { email } = await prisma.person.findUniqueOrThrow({ where: { id: personId } });
  return (await letters()).filter(({ to }) => to === email);
}

/** A hub that makes hats and tops, with a volunteer, and an open need of tops. */
async function scene() {
  const [hat, top, steward] = [await hats(), await make.item(), await make.steward()];
  const { hub, coordinator } = await make.hub();
  const volunteer = await make.volunteer(hub);
  for (const { garmentTypeId } of [hat, top])
    await place((tx) => tx.hubGarment.create({ data: { hubId: hub.id, garmentTypeId } }));
  for (const person of [coordinator, volunteer]) await chooseMail(person, { kinds: { network: "at_once" } }, newKey());
  const stop = (days = 9, reason = "Every ward has some") =>
    askToStop(steward, { garmentTypeId: hat.garmentTypeId, sizeId: null, until: inDays(days), reason }, newKey());
  return { hat, top, steward, hub, coordinator, volunteer, stop };
}

describe("asking everybody to stop", () => {
  test("everybody of the hubs that make it hears why and what to make instead; hats are not made next", async () => {
    const { hub, coordinator, volunteer, hat, top, stop, steward } = await scene();
    const { line } = await make.line({ item: hat, asked: 9 });
    await make.line({ item: top, asked: 30 });
    await make.claim(coordinator, hub.id, line.id, 9);
    expect((await findBoard(coordinator, hub.id)).makeNext).toHaveLength(1);
    const { stopId } = await stop();
    expect((await findBoard(coordinator, hub.id)).makeNext).toEqual([]);

    const letter = (await lettersTo(volunteer)).at(-1);
    expect(letter?.subject).toBe(`Please stop making scrub hats until ${sayShortDay(inDays(9))}`);
    expect(letter?.text).toContain("> Every ward has some");
    expect(letter?.text).toContain("Please make these instead: 30 scrub tops, M.");

    await endStop(steward, { stopId }, newKey());
    expect((await lettersTo(coordinator)).at(-1)?.subject).toBe("You can make scrub hats again");
    expect((await lettersTo(volunteer)).at(-1)?.subject).toBe(letter?.subject);
    await expect(endStop(steward, { stopId }, newKey())).rejects.toThrow(Refused);
  });

  test("a day that has passed, a size in which it is not made and a garment of the other kind are refused", async () => {
    const { hat, top, steward, stop, coordinator } = await scene();
    await expect(stop(0)).rejects.toThrow("from tomorrow");
    const ask = (garmentTypeId: number, sizeId: number | null) =>
      askToStop(steward, { garmentTypeId, sizeId, until: inDays(3), reason: "Enough" }, newKey());
    await expect(ask(hat.garmentTypeId, top.sizeId)).rejects.toThrow("a size in which");
    const { id: mask } = await prisma.garmentType.findFirstOrThrow({ where: { regulated: true } });
    await expect(ask(mask, null)).rejects.toThrow("from the list");
    const input = { garmentTypeId: hat.garmentTypeId, sizeId: null, until: inDays(3), reason: "Enough" };
    await expect(askToStop(coordinator, input, newKey())).rejects.toThrow(Forbidden);
    expect(await standing()).toEqual([]);
  });

  test("two stewards at once, and once more: one stands, with the last day; the day ends it, once", async () => {
    const { stop } = await scene();
    await Promise.all([stop(4), stop(5), stop(6)]);
    await stop(7, "Still enough");
    expect(await standing()).toMatchObject([{ until: inDays(7), reason: "Still enough" }]);
    setClock(addDays(today(), 7));
    await strike(["stops"]);
    await strike(["stops"]);
    expect(await standing()).toEqual([]);
    expect(await prisma.event.count({ where: { name: "stop.ended", actor: "clock:stops" } })).toBe(1);
  });
});

describe("a site that is full", () => {
  test("its people and the hubs that promised some hear, and hear again when it has room", async () => {
    const { ward, place: spot, manager, site } = await make.ward();
    const colleague = await make.person();
    const joined = { wardId: ward.id, personId: colleague.personId, state: "active", since: new Date(0) } as const;
    await place((tx) => tx.wardMember.create({ data: joined }));
    const { line } = await make.line({ of: { ward, place: spot, manager } });
    const { hub, coordinator } = await make.hub();
    await make.claim(coordinator, hub.id, line.id, 6);
    const until = inDays(9);
    const { rests } = await restSite(manager, { siteId: site.id, garmentTypeIds: [], until }, newKey());

    const heard = (await lettersTo(colleague)).at(-1);
    expect(heard?.subject).toBe(`${site.name} is full until ${sayShortDay(until)}`);
    expect(heard?.text).toContain(`/ward/${ward.id}/full`);
    const warned = (await lettersTo(coordinator)).at(-1);
    expect(warned?.text).toContain(`6 scrub tops, M, navy (request ${line.request.ref}). Your promise stands.`);

    await endRest(await again(colleague.personId), { restId: rests[0]?.restId ?? 0 }, newKey());
    expect((await lettersTo(manager)).at(-1)?.subject).toBe(`${site.name} takes donated clothing again`);
    expect((await lettersTo(coordinator)).at(-1)?.subject).toBe(`${site.name} has room again`);
    await refuseDonations(manager, { siteId: site.id, contact: "Linen room" }, newKey());
    expect((await lettersTo(colleague)).at(-1)?.text).toContain("Linen room");
    expect((await lettersTo(coordinator)).at(-1)?.text).not.toContain("Linen room");
  });
});
