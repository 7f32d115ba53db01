import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { now, setClock } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { leftovers, signIns } from "@/lib/jobs/rounds/leftovers";
import { type Key, newKey } from "@/lib/keys";
import { joinAsPerson } from "@/lib/people/commands";
import { joinProved } from "@/lib/sessions/join";
import { findProved, PROVED, proveByLink } from "@/lib/sessions/prove";
import { seal } from "@/lib/sessions/seal";
import { endAllSessions, endSession, findSession, openSession } from "@/lib/sessions/store";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf } from "@/tests/support/history";
import { make } from "@/tests/support/make";

useDatabase();
beforeEach(() => prisma.$transaction([prisma.session.deleteMany(), prisma.signIn.deleteMany()]));
beforeEach(() => later(0));
afterEach(() => setClock());

describe("somebody new", () => {
  test("proves the address, says a name, and is in", async () => {
    const { email, proof } = await prove();
    expect(await findProved(proof)).toEqual({ email });

    const token = await join(proof, newKey());

    const person = await prisma.person.findUniqueOrThrow({ where: { email } });
    expect(await findSession(token ?? "")).toEqual({ personId: person.id });
    expect(await historyOf("person", person.id)).toEqual(["person.joined"]);
    expect(await prisma.signIn.count()).toBe(0);
  });

  test("with the same form sent twice at once joins once, and lands in the same session", async () => {
    const { email, proof } = await prove();
    const key = newKey();
    const [one, two] = await Promise.all([join(proof, key), join(proof, key)]);
    expect(one).toBe(two);
    expect(await join(proof, key)).toBe(one);
    expect(await prisma.session.count()).toBe(1);
    expect(await prisma.person.count({ where: { email } })).toBe(1);
  });

  test("in two tabs at once joins once", async () => {
    const { proof } = await prove();
    const before = await countEvents();
    const tabs = await Promise.allSettled([join(proof, newKey()), join(proof, newKey())]);
    expect(tabs.filter((tab) => tab.status === "fulfilled" && tab.value)).toHaveLength(1);
    expect(await prisma.session.count()).toBe(1);
    expect((await countEvents()) - before).toBe(1);
  });

  test("who waits longer than 10 minutes with the name proves the address again, and nothing is recorded", async () => {
    const { email, proof } = await prove();
    later(10 * 60_000 + 1);
    expect(await join(proof, newKey())).toBeNull();
    expect(await prisma.person.count({ where: { email } })).toBe(0);
  });

  test("cannot join with a proof that ended in between: no person, no session, no event", async () => {
    const { email, proof } = await prove();
    const before = await countEvents();
    const joining = joinProved(proof, newKey(), async (address, enter) => {
      await prisma.signIn.deleteMany();
      await joinAsPerson(visitor, { email: address, name: "Noor" }, newKey(), enter);
    });
    await expect(joining).rejects.toThrow("You waited a little too long. Ask for a new code.");
    expect(await prisma.person.count({ where: { email } })).toBe(0);
    expect(await countEvents()).toBe(before);
  });

  test("is held by a token that no other browser has: the code's place can be guessed by nobody", async () => {
    await prove();
    expect(await findProved("another browser")).toBeNull();
    expect(await proveByLink(PROVED, newKey())).toBeNull();
  });
});

describe("a session", () => {
  test("is kept as a seal of its token only", async () => {
    await signedIn("a-token");
    expect(JSON.stringify(await prisma.session.findMany())).not.toContain("a-token");
    expect(await findSession(seal("session", "a-token"))).toBeNull();
  });

  test("ends when it has not been used for 30 days", async () => {
    await signedIn("a-token");
    later(30 * day + 1);
    expect(await findSession("a-token")).toBeNull();
  });

  test("lives on while it is used", async () => {
    const personId = await signedIn("a-token");
    for (const days of [20, 40, 60]) {
      later(days * day);
      expect(await findSession("a-token")).toEqual({ personId });
    }
  });

  test("ends when the person signs out, and the person's others stay", async () => {
    const personId = await signedIn("phone");
    await prisma.$transaction((tx) => openSession(tx, personId, "laptop"));
    await endSession("phone");
    expect(await findSession("phone")).toBeNull();
    expect(await findSession("laptop")).toEqual({ personId });
  });

  test("ends with all of the person's others, and nobody else's, when they sign out everywhere", async () => {
    const personId = await signedIn("phone");
    await prisma.$transaction((tx) => openSession(tx, personId, "laptop"));
    const other = await signedIn("somebody else");
    await endAllSessions(personId);
    expect(await Promise.all(["phone", "laptop"].map(findSession))).toEqual([null, null]);
    expect(await findSession("somebody else")).toEqual({ personId: other });
  });

  test("that is over is forgotten, with the codes that are over", async () => {
    await signedIn("old");
    await prove();
    later(29 * day);
    const personId = await signedIn("new");
    later(31 * day);
    await leftovers.come({});
    await signIns.come({});
    expect(await prisma.session.findMany({ select: { personId: true } })).toEqual([{ personId }]);
    expect(await prisma.signIn.count()).toBe(0);
    expect(await findSession("new")).toEqual({ personId });
  });
});

const day = 24 * 60 * 60_000;
const start = now().getTime() + 60_000;
const later = (time: number) => setClock(new Date(start + time));
let people = 0;

/** Somebody new who has confirmed the link of a mail, without the mail. */
async function prove() {
  const email = `new-${++people}@example.org`;
  const hashes = { linkHash: seal("link", "a link"), codeHash: "x", browserHash: `x${people}` };
  await prisma.signIn.create({ data: { email, ...hashes, expiresAt: new Date(now().getTime() + 60_000) } });
  const entry = await proveByLink("a link", newKey());
  expect(entry?.step).toBe("name");
  return { email, proof: entry?.token ?? "" };
}

const join = (proof: string, key: Key) =>
  joinProved(proof, key, (email, enter) => joinAsPerson(visitor, { email, name: "Noor" }, key, enter));

async function signedIn(token: string) {
  const { personId } = await make.person();
  await prisma.$transaction((tx) => openSession(tx, personId, token));
  return personId;
}
