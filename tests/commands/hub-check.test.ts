import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { checkHub, vouchForHub } from "@/lib/hubs/commands/check";
import { declineHub } from "@/lib/hubs/commands/decline";
import { removeFromHub, setHubRole } from "@/lib/hubs/commands/leave";
import { listHubsToCheck, listHubsToVouchFor } from "@/lib/hubs/queries/check";
import { newKey } from "@/lib/keys";
import { listDifferences } from "@/lib/reconcile/differences";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { again, make } from "@/tests/support/make";

useDatabase();

const isChecked = async (hubId: number) => (await prisma.hub.findUniqueOrThrow({ where: { id: hubId } })).checked;
const reason = "We could not reach you.";

describe("giving one's word for a new hub", () => {
  test("the second coordinator of a checked hub checks it", async () => {
    const { hub } = await make.hub({ checked: false });
    const [one, two] = [await make.hub(), await make.hub()];
    expect((await vouchForHub(one.coordinator, { hubId: hub.id }, newKey())).checked).toBe(false);
    await expect(vouchForHub(one.coordinator, { hubId: hub.id }, newKey())).rejects.toThrow("given your word");
    expect(await isChecked(hub.id)).toBe(false);
    expect((await vouchForHub(two.coordinator, { hubId: hub.id }, newKey())).checked).toBe(true);
    expect(await isChecked(hub.id)).toBe(true);
    await expect(vouchForHub((await make.hub()).coordinator, { hubId: hub.id }, newKey())).rejects.toThrow(Refused);
    expect(await historyOf("hub", hub.id)).toEqual(["hub.vouched", "hub.vouched"]);
  });

  test("the word of somebody who no longer coordinates counts no more", async () => {
    const { hub } = await make.hub({ checked: false });
    const [one, two] = [await make.hub(), await make.hub()];
    await vouchForHub(one.coordinator, { hubId: hub.id }, newKey());
    const { personId } = await make.volunteer(one.hub);
    await setHubRole(one.coordinator, { hubId: one.hub.id, personId, role: "coordinator" }, newKey());
    const gone = { hubId: one.hub.id, personId: one.coordinator.personId };
    await removeFromHub(await again(personId), gone, newKey());
    expect((await vouchForHub(two.coordinator, { hubId: hub.id }, newKey())).checked).toBe(false);
  });

  test("its own people, volunteers, new hubs, stewards and visitors may not, and nothing is recorded", async () => {
    const { hub, coordinator } = await make.hub({ checked: false });
    const known = await make.hub();
    await make.membership(known.hub.id, coordinator.personId, "coordinator");
    const others = [await make.volunteer(known.hub), (await make.hub({ checked: false })).coordinator, visitor];
    const before = await countEvents();
    for (const actor of [await again(coordinator.personId), await make.steward(), ...others])
      await expect(vouchForHub(actor, { hubId: hub.id }, newKey())).rejects.toThrow(Forbidden);
    expect(await countEvents()).toBe(before);
  });

  test("four words at once are two words, and the hub is checked once", async () => {
    const { hub } = await make.hub({ checked: false });
    const [one, two, three] = [await make.hub(), await make.hub(), await make.hub()];
    const givers = [one, one, two, three].map((each) => each.coordinator);
    const { worked } = await outcomes(givers.map((actor) => vouchForHub(actor, { hubId: hub.id }, newKey())));
    expect(worked).toBe(2);
    expect(await isChecked(hub.id)).toBe(true);
    expect(await prisma.hubCheck.count({ where: { hubId: hub.id } })).toBe(2);
  });
});

describe("a steward's word", () => {
  test("checks a hub at once, and only once", async () => {
    const { hub } = await make.hub({ checked: false });
    const steward = await make.steward();
    await checkHub(steward, { hubId: hub.id }, newKey());
    expect(await isChecked(hub.id)).toBe(true);
    await expect(checkHub(steward, { hubId: hub.id }, newKey())).rejects.toThrow(Refused);
    await expect(declineHub(steward, { hubId: hub.id, reason }, newKey())).rejects.toThrow(Refused);
    expect(await historyOf("hub", hub.id)).toEqual(["hub.checked"]);
  });

  test("closes a hub that is not real: what it promised is back on the board", async () => {
    const { hub, coordinator } = await make.hub({ checked: false });
    const { line, requestId } = await make.line({ asked: 30 });
    const { line: other } = await make.line({ asked: 5 });
    await make.claim(coordinator, hub.id, line.id, 10);
    await make.claim(coordinator, hub.id, other.id, 5);

    await declineHub(await make.steward(), { hubId: hub.id, reason }, newKey());

    const lines = await prisma.line.findMany({ where: { id: { in: [line.id, other.id] } }, orderBy: { id: "asc" } });
    expect(lines).toMatchObject([
      { claimed: 0, unclaimed: 30 },
      { claimed: 0, unclaimed: 5 },
    ]);
    await expect(make.claim(coordinator, hub.id, line.id, 1)).rejects.toThrow("closed");
    expect((await historyOf("request", requestId)).at(-1)).toBe("hub.declined");
    expect(await listDifferences()).toEqual([]);
  });

  test("is nobody else's to give, and nothing is recorded", async () => {
    const { hub, coordinator } = await make.hub({ checked: false });
    const before = await countEvents();
    for (const actor of [coordinator, (await make.hub()).coordinator, visitor]) {
      await expect(checkHub(actor, { hubId: hub.id }, newKey())).rejects.toThrow(Forbidden);
      await expect(declineHub(actor, { hubId: hub.id, reason }, newKey())).rejects.toThrow(Forbidden);
      await expect(listHubsToCheck(actor)).rejects.toThrow(NotFound);
    }
    expect(await countEvents()).toBe(before);
  });

  test("yes and no at once: one of them; a claim meanwhile is never left on a closed hub", async () => {
    const steward = await make.steward();
    const { line } = await make.line({ asked: 90 });
    for (let round = 0; round < 6; round++) {
      const { hub, coordinator } = await make.hub({ checked: false });
      const claim = make.claim(coordinator, hub.id, line.id, 2).catch(() => null);
      const answers = [
        declineHub(steward, { hubId: hub.id, reason }, newKey()),
        ...(round % 2 ? [checkHub(steward, { hubId: hub.id }, newKey())] : []),
      ];
      expect((await outcomes(answers)).worked).toBe(1);
      await claim;
      const { closed, claims } = await prisma.hub.findUniqueOrThrow({
        where: { id: hub.id },
        include: { claims: true },
      });
      if (closed) for (const each of claims) expect(each.quantity).toBe(0);
    }
  });
});

test("stewards read how to reach a new hub; those who may give their word read it without addresses", async () => {
  const { hub, coordinator } = await make.hub({ checked: false });
  const known = await make.hub();
  const seen = (await listHubsToCheck(await make.steward())).find((each) => each.id === hub.id);
  expect(seen?.coordinators[0]?.email).toContain("@");
  const offered = await listHubsToVouchFor(known.coordinator);
  expect(offered.find((each) => each.id === hub.id)).toMatchObject({ coordinators: [coordinator.name], given: false });
  expect(JSON.stringify(offered)).not.toMatch(/@|postcode/);
  await expect(listHubsToVouchFor(coordinator)).rejects.toThrow(NotFound);
});
