import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { drain, strike } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { chooseMail } from "@/lib/mail/commands";
import { useDatabase } from "@/tests/support/database";
import { at, letterWard, useLetters } from "@/tests/support/letters";
import { again, make } from "@/tests/support/make";
import { decoded } from "@/tests/support/raw-mail";

useDatabase();
const { post, went } = useLetters();

describe("bundling", { timeout: 60_000 }, () => {
  test("the first comes at once, the rest of the hour as one, and the next hour's after that", async () => {
    at("2026-11-02T12:00");
    const { claim } = await letterWard();
    await claim(1);
    await drain();
    expect(post().taken.splice(0)).toEqual([expect.stringContaining("will make 1 piece for you")]);
    at("2026-11-02T12:10");
    await claim(2);
    at("2026-11-02T12:40");
    await claim(3);
    await claim(4);
    expect(await went()).toEqual([]);
    at("2026-11-02T12:59");
    expect(await went()).toEqual([]);
    at("2026-11-02T13:00");
    post().mails.length = 0;
    expect(await went()).toEqual([expect.stringMatching(/^3 things from Bobbin: .* 2 pieces .*, and 2 more$/)]);
    for (const pieces of ["2 scrub tops", "3 scrub tops", "4 scrub tops"])
      expect(decoded(post().mails[0] ?? "")).toContain(pieces);
    at("2026-11-02T13:30");
    await claim(5);
    expect(await went()).toEqual([]);
    at("2026-11-02T14:00");
    expect(await went()).toHaveLength(1);
  });

  test("three in the same moment are one mail, also when several workers look", async () => {
    at("2026-11-02T12:00");
    const { claim } = await letterWard();
    for (const pieces of [1, 2, 3]) await claim(pieces);
    await Promise.all([strike(), strike(), strike()]);
    at("2026-11-02T13:30");
    await Promise.all([strike(), strike(), strike()]);
    expect(post().taken.length).toBeLessThanOrEqual(2);
    const ids = await prisma.outgoing.groupBy({ by: ["mailId"], where: { settledAt: { not: null } } });
    expect(ids).toHaveLength(post().taken.length);
    expect(await prisma.outgoing.count({ where: { settledAt: null } })).toBe(0);
  });

  test("what happens while a mail is being sent waits for its hour, too", async () => {
    at("2026-11-02T12:00");
    const { claim } = await letterWard();
    await claim(1);
    post().holdFrom(1);
    const sending = strike();
    await post().took(1);
    await claim(2);
    const other = strike();
    await expect.poll(() => prisma.outgoing.count()).toBe(2);
    post().release();
    await Promise.all([sending, other]);
    expect(post().taken.splice(0)).toEqual([expect.stringContaining("1 piece ")]);
    at("2026-11-02T13:00");
    expect(await went()).toEqual([expect.stringContaining("2 pieces")]);
  });

  test("what was overtaken while it waited is left out", async () => {
    at("2026-11-02T12:00");
    const { claim, manager, line } = await letterWard();
    await claim(1);
    await went();
    await claim(2);
    const member = { wardId_personId: { wardId: line.request.wardId, personId: manager.personId } };
    await prisma.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('bobbin.act', 'test', true)`;
      await tx.wardMember.update({ where: member, data: { state: "left" } });
    });
    post().taken.length = 0;
    at("2026-11-02T13:00");
    expect(await went()).toEqual([]);
    expect(await prisma.outgoing.count({ where: { settledAt: null } })).toBe(0);
  });
});

describe("when it comes", { timeout: 60_000 }, () => {
  test("at night nothing comes but the receipt of one's own act; in the morning the rest comes as one", async () => {
    at("2026-11-02T23:00");
    const { manager, claim } = await letterWard();
    await claim(1);
    await claim(2);
    expect(await went()).toEqual([]);
    await make.line({ of: { ...(await placed(manager)), manager: await again(manager.personId) } });
    expect(await went()).toEqual([expect.stringContaining("You have asked for scrubs")]);
    at("2026-11-03T06:59");
    expect(await went()).toEqual([]);
    at("2026-11-03T07:00");
    expect(await went()).toEqual([expect.stringContaining("2 things from Bobbin")]);
  });

  test.each([
    ["2026-10-24T12:00", "2026-10-25T07:59", "2026-10-25T08:00"],
    ["2027-03-27T12:00", "2027-03-28T06:59", "2027-03-28T07:00"],
  ])("once a day comes at 8 in London when the clocks change (%s)", async (day, before, eight) => {
    at(day);
    const { manager, claim } = await letterWard();
    await chooseMail(manager, { kinds: { requests: "daily" } }, newKey());
    for (const pieces of [1, 2]) await claim(pieces);
    expect(await went()).toEqual([]);
    at(before);
    expect(await went()).toEqual([]);
    at(eight);
    expect(await went()).toEqual([expect.stringContaining("2 things from Bobbin")]);
    expect(await went()).toEqual([]);
  });

  test("in the hour that comes twice no letter is lost and none is double", async () => {
    process.env.RHYTHM = '{"mail":{"quietFrom":0,"quietTo":0}}';
    at("2026-10-25T00:10");
    const { claim } = await letterWard();
    const all = [];
    for (const [time, pieces] of [
      ["00:10", 1],
      ["00:50", 2],
      ["01:10", 3],
      ["01:50", 4],
    ] as const) {
      at(`2026-10-25T${time}`);
      await claim(pieces);
      all.push(await went());
    }
    at("2026-10-25T02:10");
    all.push(await went());
    expect(all.map((mails) => mails.length)).toEqual([1, 0, 1, 0, 1]);
    expect(await prisma.outgoing.count({ where: { settledAt: { not: null } } })).toBe(4);
  });

  test("who changes their mind while a letter waits is heeded", async () => {
    at("2026-11-02T23:00");
    const { manager, claim } = await letterWard();
    await claim(1);
    await went();
    await chooseMail(manager, { kinds: { requests: "daily" } }, newKey());
    at("2026-11-03T07:30");
    expect(await went()).toEqual([]);
    at("2026-11-03T08:00");
    expect(await went()).toHaveLength(1);
    at("2026-11-03T12:00");
    await claim(2);
    await went();
    await chooseMail(manager, { kinds: { requests: "never" } }, newKey());
    at("2026-11-04T08:00");
    await claim(3);
    expect(await went()).toEqual([]);
    expect(await prisma.outgoing.count({ where: { settledAt: null } })).toBe(0);
  });
});

test("letters that went are kept for 14 days", async () => {
  at("2026-11-02T12:00");
  const { claim } = await letterWard();
  await claim(1);
  await went();
  for (const [time, kept] of [
    ["2026-11-16T11:59", 1],
    ["2026-11-16T12:01", 0],
  ] as const) {
    at(time);
    await strike(["leftovers"]);
    expect(await prisma.outgoing.count()).toBe(kept);
  }
});

async function placed({ wards }: { wards: readonly number[] }) {
  const row = await prisma.ward.findUniqueOrThrow({
    where: { id: wards[0] ?? 0 },
    include: { site: true, places: true },
  });
  const [place] = row.places;
  if (!place) throw new Error("The ward has no place.");
  return { ward: row, site: row.site, place };
}
