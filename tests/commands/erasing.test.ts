import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { erasePerson } from "@/lib/privacy/commands/erase";
import { listDifferences } from "@/lib/reconcile/differences";
import { openSession } from "@/lib/sessions/store";
import { useDatabase } from "@/tests/support/database";
import { make } from "@/tests/support/make";

useDatabase();

describe("erasing oneself", () => {
  test("leaves what was made, and nothing of the person", async () => {
    const parcel = await make.sent({ quantity: 6 });
    const { coordinator, hub } = parcel;
    const { personId } = coordinator;
    const { email, name } = await prisma.person.findUniqueOrThrow({ where: { id: personId } });
    await prisma.$transaction((tx) => openSession(tx, personId, "x".repeat(43)));
    await erasePerson(coordinator, { personId }, newKey());
    expect(await prisma.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({ name: "A volunteer" });
    expect(await listDifferences()).toEqual([]);
    expect(await prisma.session.count({ where: { personId } })).toBe(0);
    console.log(email, name, hub.id);
    await expect(erasePerson(coordinator, { personId }, newKey())).rejects.toThrow("erased already");
  });
});
