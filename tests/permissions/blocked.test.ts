import { beforeAll, expect, test } from "vitest";
import { now } from "@/lib/clock";
import { Forbidden, Refused } from "@/lib/errors";
import { fingerprint } from "@/tests/permissions/prepare";
import { type CommandName, tries } from "@/tests/permissions/tries";
import { makeOthers, makeScene } from "@/tests/permissions/world";
import { useDatabase } from "@/tests/support/database";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

let others: Awaited<ReturnType<typeof makeOthers>>;
beforeAll(async () => {
  others = await makeOthers();
});

// Somebody with every right there is, read before they were blocked: the act itself asks again.
test.each(Object.keys(tries) as CommandName[])(
  "who is blocked does nothing, however long ago they were read: %s",
  async (command) => {
    const scene = await makeScene(others);
    const { attempt } = await tries[command](scene);
    const { personId } = await make.steward();
    const since = now();
    await place((tx) => tx.wardMember.create({ data: { wardId: scene.ward.id, personId, state: "active", since } }));
    await make.membership(scene.hub.id, personId, "coordinator");
    const before = await again(personId);
    await place((tx) => tx.person.update({ where: { id: personId }, data: { blockedAt: since } }));

    const print = await fingerprint();
    // The clock's acts are forbidden to everybody, before anything is asked of the database.
    await expect(attempt(before)).rejects.toSatisfy((why) => why instanceof Forbidden || says(why));
    expect(await fingerprint()).toBe(print);
  },
);

const says = (why: unknown) => why instanceof Refused && why.message.startsWith("A steward has blocked your account");
