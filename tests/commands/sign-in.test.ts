import { MailDev } from "maildev";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { now, setClock } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { send } from "@/lib/mail/send";
import { choosePort } from "@/lib/run/port";
import { askToSignIn, findLinked } from "@/lib/sessions/ask";
import { proveByCode, proveByLink } from "@/lib/sessions/prove";
import { findSession } from "@/lib/sessions/store";
import { useDatabase } from "@/tests/support/database";
import { make } from "@/tests/support/make";
import { plenty } from "@/tests/support/plenty";

useDatabase();
const ana = "ana@example.org";
let mailbox: MailDev;
let web: number;

beforeAll(async () => {
  const smtp = await choosePort("SMTP_PORT");
  web = await choosePort("MAILBOX_PORT");
  process.env.SMTP_URL = `smtp://127.0.0.1:${smtp}`;
  mailbox = new MailDev({ ip: "127.0.0.1", webIp: "127.0.0.1", smtp, web, silent: true });
  await mailbox.start();
  await make.person("Ana Alvarez", ana);
});
afterAll(() => mailbox.isRunning() && mailbox.stop());
beforeEach(async () => {
  process.env.LIMITS = plenty;
  for (const table of [prisma.session, prisma.signIn, prisma.limitUse] as const)
    await (table as typeof prisma.session).deleteMany();
});
afterEach(() => setClock());

describe("asking to sign in", () => {
  test("the letter carries a link and a code, and the table neither of them", async () => {
    const { browser, link, code } = await ask();

    const kept = JSON.stringify(await prisma.signIn.findMany());

    for (const secret of [browser, link, code]) expect(kept).not.toContain(secret);
    expect(code).toMatch(/^\d{6}$/);
    expect(link.length).toBeGreaterThanOrEqual(43);
  });

  test("the path to come back to is kept, and no word of it is in the letter, which goes to whomever somebody names", async () => {
    await askToSignIn(ana, "/ask/check?call=0800-123", newKey());
    const { text, html } = await lastLetter();
    expect(text).toMatch(/\/sign-in\/confirm\?t=[\w-]+$/m);
    expect(text + html).not.toMatch(/ask\/check|0800/);
    expect(await findLinked((await secrets()).link)).toEqual({ email: ana, next: "/ask/check?call=0800-123" });
  });

  test("somebody known and somebody new get the same letter", async () => {
    const bare = ({ text, html, subject }: Letter) =>
      [subject, text, html].map((part) => part.replaceAll(/\b\d{6}\b|t=[\w-]{43}/g, "x"));
    await askToSignIn("nobody@example.org", "/home", newKey());
    const toNobody = bare(await lastLetter());
    await ask();
    expect(bare(await lastLetter())).toEqual(toNobody);
  });

  test("the same form sent twice at once, before and after another, meets neither of two rules by surprise", async () => {
    for (let round = 0; round < 10; round++) {
      const keys = [newKey(), newKey()];
      const asked = [...keys, ...keys, ...keys].map((key) => askToSignIn(ana, "/home", key));
      expect((await Promise.allSettled(asked)).filter(({ status }) => status === "rejected")).toEqual([]);
      expect(await prisma.signIn.count()).toBe(1);
    }
  });

  test("no address is sent more than 3 letters an hour, however many ask at once", async () => {
    process.env.LIMITS = "{}";
    const before = (await letters()).length;
    const asked = await Promise.allSettled(Array.from({ length: 50 }, () => askToSignIn(ana, "/home", newKey())));
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    expect((await letters()).length - before).toBe(3);
    await expect(ask()).rejects.toThrow(
      "We have sent 3 e-mails to this address in the last hour, and send no more for now.",
    );
    await askToSignIn("nobody@example.org", "/home", newKey());

    setClock(new Date(now().getTime() + 60 * 60_000));
    await ask();
  });

  test("the same form sent twice at once sends one letter, and its code works", async () => {
    const before = (await letters()).length;
    const key = newKey();
    const [one, two] = await Promise.all([askToSignIn(ana, "/home", key), askToSignIn(ana, "/home", key)]);
    const { code } = await secrets();

    expect(one).toBe(two);
    expect((await letters()).length - before).toBe(1);
    expect(await proveByCode(two, code, newKey())).toMatchObject({ step: "in" });
  });

  test("only the newest code and link work", async () => {
    const old = await ask();
    const { browser, code } = await ask();

    expect(await proveByCode(old.browser, old.code, newKey())).toBeNull();
    expect(await proveByLink(old.link, newKey())).toBeNull();
    expect(await proveByCode(browser, code, newKey())).toMatchObject({ step: "in" });
  });
});

describe("the code", () => {
  test("signs a known person in, once", async () => {
    const { browser, code, personId } = await ask();

    const entry = await proveByCode(browser, code, newKey());

    expect(entry?.step).toBe("in");
    expect(await findSession(entry?.token ?? "")).toEqual({ personId });
    expect(await proveByCode(browser, code, newKey())).toBeNull();
    expect(await prisma.session.count()).toBe(1);
  });

  test("works only in the browser that asked", async () => {
    const { code } = await ask();
    expect(await proveByCode("another browser", code, newKey())).toBeNull();
  });

  test("ends after 5 wrong ones, and the link with it", async () => {
    const { browser, code, link } = await ask();
    const wrong = code === "000000" ? "000001" : "000000";
    for (const _ of Array(5)) expect(await proveByCode(browser, wrong, newKey())).toBeNull();

    expect(await proveByCode(browser, code, newKey())).toBeNull();
    expect(await proveByLink(link, newKey())).toBeNull();
    expect(await findLinked(link)).toBeNull();
  });

  test("still works after 4 wrong ones", async () => {
    const { browser, code } = await ask();
    const wrong = code === "000000" ? "000001" : "000000";
    for (const _ of Array(4)) await proveByCode(browser, wrong, newKey());
    expect(await proveByCode(browser, code, newKey())).toMatchObject({ step: "in" });
  });

  test("no more than 5 guesses are compared, however many come at once", async () => {
    const { browser, code } = await ask();
    const guesses = Array.from({ length: 50 }, (_, i) => String((Number(code) + 1 + i) % 1_000_000).padStart(6, "0"));
    await Promise.all(guesses.map((guess) => proveByCode(browser, guess, newKey())));
    expect(await prisma.signIn.findMany()).toMatchObject([{ tries: 5 }]);
  });

  test("50 posts at once give exactly one session", async () => {
    const { browser, code } = await ask();
    const entries = await Promise.all(Array.from({ length: 50 }, () => proveByCode(browser, code, newKey())));
    expect(entries.filter(Boolean)).toHaveLength(1);
    expect(await prisma.session.count()).toBe(1);
  });
});

describe("the link", () => {
  test("works in any browser, once, and looking at it spends nothing", async () => {
    const { link } = await ask();
    for (const _ of Array(100)) expect(await findLinked(link)).toMatchObject({ email: ana });

    expect(await proveByLink(link, newKey())).toMatchObject({ step: "in" });
    expect(await findLinked(link)).toBeNull();
    expect(await proveByLink(link, newKey())).toBeNull();
  });

  test("50 posts at once give exactly one session", async () => {
    const { link } = await ask();
    const entries = await Promise.all(Array.from({ length: 50 }, () => proveByLink(link, newKey())));
    expect(entries.filter(Boolean)).toHaveLength(1);
    expect(await prisma.session.count()).toBe(1);
  });

  test("the same form sent 50 times at once lands in the same one session", async () => {
    const { link } = await ask();
    const key = newKey();
    const entries = await Promise.all(Array.from({ length: 50 }, () => proveByLink(link, key)));
    expect(new Set(entries.map((entry) => entry?.token)).size).toBe(1);
    expect(await prisma.session.count()).toBe(1);
  });

  test("lives 10 minutes, like the code", async () => {
    const { browser, code, link } = await ask();
    setClock(new Date(now().getTime() + 10 * 60_000 + 1));
    expect(await findLinked(link)).toBeNull();
    expect(await proveByLink(link, newKey())).toBeNull();
    expect(await proveByCode(browser, code, newKey())).toBeNull();
  });
});

test("a letter's words can add no header, and no markup", async () => {
  const words = "<script>alert(1)</script>";
  await send(ana, { subject: "Thanks\r\nBcc: spy@example.org\u2028X: y", paragraphs: [words] });
  const { subject, html, headers } = await lastLetter();
  expect(subject).toBe("Thanks Bcc: spy@example.org X: y");
  expect(Object.keys(headers)).not.toContain("bcc");
  expect(html).not.toContain("<script");
});

test("when the mail server takes no letter, the person is told and nothing half-made stays", async () => {
  await mailbox.stop();
  process.env.LIMITS = "{}";
  // As often as they like: what nobody was sent is not counted.
  for (let tried = 0; tried < 5; tried++) {
    await expect(ask()).rejects.toThrow("We could not send the e-mail. Wait a minute, then try again.");
    expect(await prisma.signIn.count()).toBe(0);
  }
});

async function ask() {
  const { id } = await prisma.person.findUniqueOrThrow({ where: { email: ana } });
  const browser = await askToSignIn(ana, "/home", newKey());
  return { browser, personId: id, ...(await secrets()) };
}

async function secrets() {
  const { text } = await lastLetter();
  return { code: text.match(/^\d{6}$/m)?.[0] ?? "", link: text.match(/\?t=([\w-]+)/)?.[1] ?? "" };
}

type Letter = { text: string; html: string; subject: string; headers: Record<string, unknown> };

const letters = async () => (await (await fetch(`http://127.0.0.1:${web}/api/email`)).json()) as { id: string }[];

async function lastLetter() {
  const last = (await letters()).at(-1);
  return (await (await fetch(`http://127.0.0.1:${web}/api/email/${last?.id}`)).json()) as Letter;
}
