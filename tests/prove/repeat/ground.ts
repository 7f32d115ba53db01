import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import type { PersonActor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { installCatalogue } from "@/lib/garments/commands/install";
import { newToken } from "@/lib/sessions/seal";
import { openSession } from "@/lib/sessions/store";
import { demoPeople } from "@/prisma/cast";
import { join } from "@/prisma/seed/tell";
import type { Served } from "@/tests/prove/served/app";
import { findBrowser } from "@/tests/support/browser";
import { readMailbox } from "@/tests/support/journey";
import { place } from "@/tests/support/places";

export type Ground = Awaited<ReturnType<typeof openGround>>;

/** A browser without script, and what the forms' scenes need to be told: the catalogue, and a steward. */
export async function openGround({ origin, mailbox }: Served) {
  await installCatalogue();
  for (const person of demoPeople.filter(({ role }) => role === "steward")) {
    const { personId: id } = await join(person);
    await place((tx) => tx.person.update({ where: { id }, data: { steward: true } }));
  }
  const chromiumSandbox = process.getuid?.() !== 0;
  const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox });
  const open: BrowserContext[] = [];
  const newPage = async (token?: string) => {
    const context = await browserOf(browser, origin);
    open.push(context);
    if (token) await context.addCookies([{ name: "bobbin", value: token, url: origin }]);
    return context.newPage();
  };

  /** Somebody in a browser of their own, signed in. */
  async function as({ personId }: PersonActor) {
    const token = newToken();
    await prisma.$transaction((tx) => openSession(tx, personId, token));
    return newPage(token);
  }

  const scene = async () => ({ as, page: await newPage(), mailbox: await readMailbox(mailbox) });
  const leave = async () => {
    for (const context of open.splice(0)) await context.close();
  };
  return { scene, leave, close: () => browser.close() };
}

const browserOf = async (browser: Browser, baseURL: string) => {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  context.setDefaultTimeout(20_000);
  return context;
};
