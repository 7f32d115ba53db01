import { expect, test } from "vitest";
import { findAllowance } from "@/lib/claims/queries/allowance";
import { NotFound } from "@/lib/errors";
import { listOpenHubs } from "@/lib/hubs/queries/own";
import { useDatabase } from "@/tests/support/database";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

test("a new hub knows how many pieces more it may promise; a checked one promises any number", async () => {
  const { line } = await make.line({ asked: 60 });
  const [fresh, checked] = [await make.hub({ checked: false }), await make.hub()];
  expect(await findAllowance(fresh.coordinator, fresh.hub)).toBe(50);
  await make.claim(fresh.coordinator, fresh.hub.id, line.id, 38);
  expect(await findAllowance(fresh.coordinator, fresh.hub)).toBe(12);
  expect(await findAllowance(checked.coordinator, checked.hub)).toBeNull();
  await expect(findAllowance(checked.coordinator, fresh.hub)).rejects.toThrow(NotFound);
});

test("somebody claims for the open hubs that they coordinate, or that let every member", async () => {
  const { coordinator, hub } = await make.hub();
  const [every, closed] = [await make.hub({ claimers: "members" }), await make.hub()];
  const { personId } = await make.volunteer(hub);
  for (const other of [every, closed]) await make.membership(other.hub.id, personId, "volunteer");
  await place((tx) => tx.hub.update({ where: { id: closed.hub.id }, data: { closed: true } }));

  expect(await listOpenHubs(coordinator)).toEqual([{ slug: hub.slug, name: hub.name, mayClaim: true }]);
  expect((await listOpenHubs(await again(personId))).map(({ slug, mayClaim }) => [slug, mayClaim])).toEqual([
    [hub.slug, false],
    [every.hub.slug, true],
  ]);
  expect(await listOpenHubs(await make.person())).toEqual([]);
});
