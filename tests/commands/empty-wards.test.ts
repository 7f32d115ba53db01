import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { now, setClock } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound } from "@/lib/errors";
import { listHearers } from "@/lib/events/notices";
import { strike } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { adoptWard } from "@/lib/wards/commands/adopt";
import { leaveWard } from "@/lib/wards/commands/leave";
import { listEmptyWards, listWardsToAdopt } from "@/lib/wards/queries/empty";
import { useDatabase } from "@/tests/support/database";
import { historyOf, outcomes } from "@/tests/support/history";
import { useMailbox } from "@/tests/support/mailbox";
import { again, make } from "@/tests/support/make";
import { place, putBeside } from "@/tests/support/places";

useDatabase();
const mails = useMailbox();

/** A ward that everybody has left, with something still to come, and another ward of its site. */
async function emptyWard(state: "checked" | "held" = "checked") {
  const [left, near] = [await make.ward({ state }), await make.ward()];
  await putBeside(left, near);
  const { requestId } = await make.line({ of: left });
  await leaveWard(left.manager, { wardId: left.ward.id }, newKey());
  return { ...left, near, requestId, wardId: left.ward.id };
}

const heardOf = async (wardId: number, name: "ward.offered" | "ward.adopted") => {
  const about = { some: { kind: "ward", subjectId: wardId } };
  const event = await prisma.event.findFirstOrThrow({ where: { name, subjects: about }, orderBy: { id: "desc" } });
  return listHearers({ ...event, name, facts: event.facts });
};

describe("a ward with nobody left", () => {
  test("is found by the clock, once each time it empties, and its site's other wards hear of it", async () => {
    const { wardId, near, manager } = await emptyWard();
    await strike(["emptyWards"]);
    await strike(["emptyWards"]);
    expect((await historyOf("ward", wardId)).filter((name) => name === "ward.offered")).toHaveLength(1);
    expect(await heardOf(wardId, "ward.offered")).toEqual([
      { personId: near.manager.personId, part: "ward", kind: "questions" },
    ]);
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      expect.stringContaining("has nobody left. Can you"),
    ]);
    expect(await listWardsToAdopt(near.manager)).toMatchObject([{ id: wardId }]);
    expect(await listWardsToAdopt((await make.ward()).manager)).toEqual([]);

    await adoptWard(near.manager, { wardId }, newKey());
    expect((await again(near.manager.personId)).wards).toContain(wardId);
    expect(await listWardsToAdopt(await again(near.manager.personId))).toEqual([]);
    await expect(adoptWard(near.manager, { wardId }, newKey())).rejects.toThrow("Somebody looks after this ward now");

    setClock(addDays(now(), 1));
    await leaveWard(await again(near.manager.personId), { wardId }, newKey());
    await strike(["emptyWards"]);
    expect((await historyOf("ward", wardId)).filter((name) => name === "ward.offered")).toHaveLength(2);
    expect(manager.wards).toEqual([wardId]);
    setClock();
  });

  test("is nobody's concern when nothing is to come; where its site has nobody else, stewards hear", async () => {
    const steward = await make.steward();
    const { wardId, requestId, manager, near } = await emptyWard();
    const inside = { ...manager, wards: [wardId] };
    await withdrawRequest(inside, { requestId, reason: "not_needed", words: "" }, newKey());
    expect((await listEmptyWards(steward)).map(({ id }) => id)).not.toContain(wardId);
    await expect(adoptWard(near.manager, { wardId }, newKey())).rejects.toThrow("nothing that it asked for");
    const alone = await make.ward();
    await make.line({ of: alone });
    await leaveWard(alone.manager, { wardId: alone.ward.id }, newKey());
    await strike(["emptyWards"]);
    const heard = await heardOf(alone.ward.id, "ward.offered");
    expect(heard).toContainEqual({ personId: steward.personId, part: "steward", kind: "stewards" });
    expect((await listEmptyWards(steward)).map(({ id }) => id)).toContain(alone.ward.id);
  });

  test("a steward names somebody of the site's other wards; others may not; a held one only a steward sees", async () => {
    const steward = await make.steward();
    const { wardId, near } = await emptyWard("held");
    const { personId } = near.manager;
    expect(await listWardsToAdopt(near.manager)).toEqual([]);
    await expect(adoptWard(near.manager, { wardId }, newKey())).rejects.toThrow(NotFound);
    await expect(adoptWard(visitor, { wardId }, newKey())).rejects.toThrow(NotFound);
    const stranger = await make.person();
    await expect(adoptWard(near.manager, { wardId, personId: stranger.personId }, newKey())).rejects.toThrow(Forbidden);
    await expect(adoptWard(steward, { wardId, personId: stranger.personId }, newKey())).rejects.toThrow(
      "another checked ward",
    );
    await adoptWard(steward, { wardId, personId }, newKey());
    expect(await heardOf(wardId, "ward.adopted")).toEqual([{ personId, part: "person", kind: "account" }]);
  });

  test("two at once: both are in, or the second hears that somebody is", async () => {
    const { wardId, near } = await emptyWard();
    const other = await make.person();
    await place((tx) =>
      tx.wardMember.create({ data: { wardId: near.ward.id, personId: other.personId, state: "active", since: now() } }),
    );
    const { worked, told } = await outcomes(
      [near.manager, await again(other.personId)].map((who) => adoptWard(who, { wardId }, newKey())),
    );
    expect(worked).toBeGreaterThan(0);
    for (const why of told) expect(why).toContain("Somebody looks after this ward now");
    expect(await prisma.wardMember.count({ where: { wardId, state: "active" } })).toBe(worked);
  });
});
