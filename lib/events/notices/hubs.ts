import { db } from "@/lib/db";
import type { About } from "@/lib/events/notices/about";
import { findHub } from "@/lib/events/notices/look";
import * as letters from "@/lib/mail/letters/hubs";
import { addressOf } from "@/lib/mail/send";

export const steward = async (_: About<"steward.set">) => letters.steward({ url: addressOf("/steward") });

export async function toCheck({ facts }: About<"hub.started">) {
  const { name, outcode } = await findHub(facts.hubId);
  return letters.toCheck({ hub: name, outcode, url: addressOf("/steward") });
}

export async function joinAsked({ facts }: About<"hub.join-asked">) {
  const where = { hubId: facts.hubId, personId: facts.personId, state: "asked" } as const;
  const asking = await db.hubMember.findFirst({ where, include: { person: true } });
  return asking && letters.joinAsked({ person: asking.person.name, ...(await hubAndPage(facts.hubId)) });
}

export const welcome = async ({ facts }: About<"hub.joined">) => letters.welcome(await hubAndHome(facts.hubId));

export const joinDeclined = async ({ facts, words }: About<"hub.join-declined">) =>
  letters.joinDeclined({ ...(await hubAndHome(facts.hubId)), words });

export const removed = async ({ facts }: About<"hub.left">) => letters.removed(await hubAndHome(facts.hubId));

export const roleSet = async ({ facts }: About<"hub.role-set">) =>
  facts.role === "coordinator"
    ? letters.coordinator(await hubAndPage(facts.hubId))
    : letters.volunteer(await hubAndHome(facts.hubId));

export const checked = async ({ facts }: About<"hub.checked" | "hub.vouched">) =>
  letters.checked(await hubAndPage(facts.hubId));

export const declined = async ({ facts, words }: About<"hub.declined">) =>
  letters.declined({ ...(await hubAndPage(facts.hubId)), words });

async function hubAndPage(hubId: number) {
  const { name, slug } = await findHub(hubId);
  return { hub: name, url: addressOf(`/hub/${slug}`) };
}

const hubAndHome = async (hubId: number) => ({ hub: (await findHub(hubId)).name, url: addressOf("/home") });
