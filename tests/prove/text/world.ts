import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { blockPerson } from "@/lib/stewards/commands/person";
import type { Served } from "@/tests/prove/served/app";
import { type Browser, browser } from "@/tests/prove/served/browser";
import { openHand } from "@/tests/prove/text/hand/hand";
import { reader } from "@/tests/prove/text/scenes";
import type { Visit } from "@/tests/prove/text/visit";
import { castPerson, demo } from "@/tests/support/journeys/cast";
import { codeOf } from "@/tests/support/journeys/sign-in";

type Door = { by: Browser; path: string };

const roles = ["ward manager", "coordinator", "volunteer", "steward"] as const;
const open = ["/", "/sign-in", "/pattern-book", "/privacy", "/accessibility"];
const signedIn = ["/home", "/home/thanks", "/requests", "/ward/left", "/account", "/steward", "/balance", "/surplus"];

/** Pages that somebody passes through, and that are gone a little later: they are looked at where words are typed. */
export const passing = ["/sign-in/code", "/sign-in/confirm", "/sign-in/name", "/ask/resume", "/ask/already"];

/** The people of the demo, each in a browser of their own, and where they may begin. */
export async function openDoors({ servers, origin }: Served): Promise<Door[]> {
  const to = { port: servers[0]?.port ?? 0, origin };
  const enter = async (personId: number) => {
    const by = browser(to);
    await by.signInAs(personId);
    return by;
  };
  const request = { where: { state: "open" }, orderBy: { id: "asc" } } as const;
  const { ref } = await prisma.request.findFirstOrThrow(request);
  const hub = "canal-street-hub";
  const more = [
    `/claim/${ref}`,
    `/requests/${ref}/asked`,
    `/steward/requests?ref=nothing`,
    `/hub/${hub}/started`,
    `/hubs/${hub}/left`,
  ];
  const people = await Promise.all(roles.map(async (role) => enter((await demo(role)).personId)));
  return [
    ...open.map((path) => ({ by: browser(to), path })),
    ...people.flatMap((by) => [...signedIn, ...more, "/hubs/start", "/ask"].map((path) => ({ by, path }))),
  ];
}

/** Somebody on hold has proved that the mailbox is theirs, and reads why: for as long as such a proof lasts. */
export async function openOut({ servers, origin, mailbox }: Served): Promise<Visit> {
  const { personId, email } = await castPerson();
  await blockPerson(await demo("steward"), { personId, reason: "We are looking into something" }, newKey());
  const { own, page } = openHand({ port: servers[0]?.port ?? 0, origin });
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await page.getByLabel("The code").fill(codeOf(await reader(mailbox, /sign in/i).next(email)));
  await page.getByRole("button", { name: "Sign in" }).click();
  return { by: own, path: "/sign-in/out", route: "/sign-in/out" };
}
