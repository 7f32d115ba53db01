import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET, POST } from "@/app/do/[token]/one-click/route";
import { clock, holder, visitor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { drain, strike } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { readLink, signLink } from "@/lib/links";
import { chooseMail, noteBounce, startMail, stopMail } from "@/lib/mail/commands";
import { findStoppable, listOwnBounced, listOwnChoices } from "@/lib/mail/queries";
import { useDatabase } from "@/tests/support/database";
import { historyOf } from "@/tests/support/history";
import { make } from "@/tests/support/make";
import { decoded, headerOf } from "@/tests/support/raw-mail";
import { openSmtp } from "@/tests/support/smtp";

useDatabase();
let smtp: Awaited<ReturnType<typeof openSmtp>>;
beforeAll(async () => {
  smtp = await openSmtp();
  process.env.SMTP_URL = smtp.url;
});
beforeEach(() => {
  smtp.taken.length = 0;
  smtp.mails.length = 0;
});
afterAll(() => smtp.close());

const rowsOf = ({ personId }: { personId: number }) =>
  prisma.mailChoice.findMany({ where: { personId }, orderBy: { kind: "asc" }, omit: { personId: true } });
const none = { bounced: false, before: null };

describe("choosing", () => {
  test("keeps what differs from the usual, and forgets it when it does not any more", async () => {
    const ana = await make.person();
    await chooseMail(ana, { kinds: { thanks: "daily", talk: "never", network: "daily" } }, newKey());
    expect(await rowsOf(ana)).toEqual([
      { kind: "talk", when: "never", ...none },
      { kind: "thanks", when: "daily", ...none },
    ]);
    await chooseMail(ana, { kinds: { talk: "at_once" } }, newKey());
    expect(await rowsOf(ana)).toEqual([{ kind: "thanks", when: "daily", ...none }]);
    expect(await historyOf("person", ana.personId)).toEqual(["mail.chosen", "mail.chosen"]);
  });

  test("is for somebody who is signed in", async () => {
    await expect(chooseMail(visitor, { kinds: {} }, newKey())).rejects.toThrow("permission");
  });

  test("two at once end as one of them", async () => {
    const ana = await make.person();
    await Promise.all(
      (["daily", "never", "at_once", "never"] as const).map((when) =>
        chooseMail(ana, { kinds: { thanks: when, talk: when } }, newKey()),
      ),
    );
    expect(new Set((await rowsOf(ana)).map(({ when }) => when)).size).toBeLessThanOrEqual(1);
  });

  test("shows what can concern somebody, and what they once chose about", async () => {
    const { manager } = await make.ward();
    const { coordinator } = await make.hub();
    const kinds = async (actor: typeof manager) => (await listOwnChoices(actor)).map(({ kind }) => kind);
    expect(await kinds(manager)).not.toContain("promises");
    expect(await kinds(coordinator)).not.toContain("requests");
    expect(await kinds(coordinator)).not.toContain("stewards");
    expect(await kinds(await make.steward())).toContain("stewards");
    await chooseMail(manager, { kinds: { promises: "never" } }, newKey());
    expect(await kinds(manager)).toContain("promises");
  });
});

describe("stopping by the link in a mail", () => {
  test("stops its kinds, for that person, and starts them again as they were", async () => {
    const [ana, ben] = [await make.person(), await make.person()];
    await chooseMail(ana, { kinds: { thanks: "daily" } }, newKey());
    const link = { do: "unsubscribe", personId: ana.personId, kinds: ["talk", "thanks"] } as const;
    const own = { ...link, kinds: [...link.kinds] };
    await stopMail(holder(own), own, newKey());
    await stopMail(holder(own), own, newKey());
    expect(await rowsOf(ana)).toEqual([
      { kind: "talk", when: "never", ...none },
      { kind: "thanks", when: "never", bounced: false, before: "daily" },
    ]);
    expect(await findStoppable(holder(own))).toMatchObject({ stopped: true });
    await startMail(holder(own), own, newKey());
    expect(await rowsOf(ana)).toEqual([{ kind: "thanks", when: "daily", ...none }]);

    for (const wrong of [
      { personId: ben.personId, kinds: own.kinds },
      { personId: ana.personId, kinds: ["people" as const] },
    ])
      await expect(stopMail(holder(own), wrong, newKey())).rejects.toThrow("permission");
    await expect(noteBounce(holder(own), own, newKey())).rejects.toThrow("permission");
    expect(await rowsOf(ben)).toEqual([]);
  });

  test("mail that came back says so, until its reader chooses again", async () => {
    const ana = await make.person();
    await noteBounce(clock("mail"), { personId: ana.personId, kinds: ["thanks"] }, newKey());
    expect(await listOwnBounced(ana)).toEqual(["Thank-yous"]);
    await chooseMail(ana, { kinds: { thanks: "never" } }, newKey());
    expect(await listOwnBounced(ana)).toEqual([]);
    expect(await rowsOf(ana)).toEqual([{ kind: "thanks", when: "never", ...none }]);
  });
});

describe("one click (RFC 8058)", { timeout: 30_000 }, () => {
  const send = (address: string, body: BodyInit | null, method = "POST") => {
    const [, token = ""] = /\/do\/([^/]+)\/one-click$/.exec(address) ?? [];
    const context = { params: Promise.resolve({ token }) };
    return method === "GET"
      ? GET(new Request(address), context)
      : POST(new Request(address, { method, body }), context);
  };

  test("a real mail carries it, and it acts on POST only", async () => {
    const { line, manager } = await make.line();
    const { hub, coordinator } = await make.hub();
    await drain();
    const [receipt = ""] = smtp.mails;
    expect(headerOf(receipt, "Subject")).toContain("You have asked for scrubs");
    expect(headerOf(receipt, "List-Unsubscribe")).toBeUndefined();
    smtp.mails.length = 0;
    await make.claim(coordinator, hub.id, line.id, 2);
    await drain();
    const [mail = ""] = smtp.mails;
    expect(headerOf(mail, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
    const [, address = ""] = /^<(http\S+)>$/.exec(headerOf(mail, "List-Unsubscribe") ?? "") ?? [];
    expect(decoded(mail)).toContain(`You get this because your ward asked for scrubs.`);
    expect(decoded(mail)).toContain(address.replace("/one-click", ""));

    const looked = await send(address, null, "GET");
    expect([looked.status, looked.headers.get("location")]).toEqual([303, address.replace("/one-click", "")]);
    for (const body of ["", "List-Unsubscribe=No", "x".repeat(9_000)])
      expect((await send(address, body)).status).toBe(400);
    expect((await send(`${address.slice(0, -14)}AAAA/one-click`, "List-Unsubscribe=One-Click")).status).toBe(404);
    expect(await rowsOf(manager)).toEqual([]);

    const form = new FormData();
    form.set("List-Unsubscribe", "One-Click");
    for (const body of ["List-Unsubscribe=One-Click", form]) expect((await send(address, body)).status).toBe(200);
    expect(await rowsOf(manager)).toEqual([{ kind: "requests", when: "never", ...none }]);
    expect((await historyOf("person", manager.personId)).filter((name) => name === "mail.stopped")).toHaveLength(1);

    await make.claim(coordinator, hub.id, line.id, 3);
    await strike();
    expect(smtp.mails).toHaveLength(1);
  });

  test("a link for something else does not", async () => {
    const token = await signLink({ do: "arrived", shipmentId: 1 });
    expect(await readLink(token)).not.toBeNull();
    expect((await send(`http://localhost:3000/do/${token}/one-click`, "List-Unsubscribe=One-Click")).status).toBe(404);
  });
});
