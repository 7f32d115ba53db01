import { db } from "@/lib/db";
import type { About } from "@/lib/events/notices/about";
import { findPerson, findWard } from "@/lib/events/notices/look";
import * as letters from "@/lib/mail/letters/wards";
import { addressOf } from "@/lib/mail/send";
import { isAffiliated } from "@/lib/people/rules";

export async function toCheck({ facts }: About<"ward.added">) {
  const { name, site } = await findWard(facts.wardId);
  return letters.toCheck({ ward: name, site: site.name, url: addressOf("/steward") });
}

export async function joinAsked({ facts }: About<"ward.join-asked">) {
  const asking = await db.wardMember.findFirst({ where: { ...facts, state: "asked" }, include: { person: true } });
  if (!asking) return null;
  const { name, email } = asking.person;
  return letters.joinAsked({
    person: name,
    affiliated: isAffiliated(email),
    ward: await nameOf(facts.wardId),
    url: wardPage(facts.wardId),
  });
}

export async function newMember({ facts }: About<"ward.joined">) {
  const { name } = await findPerson(facts.personId);
  return letters.newMember({ person: name, ward: await nameOf(facts.wardId), url: wardPage(facts.wardId) });
}

export const welcome = async ({ facts }: About<"ward.joined">) =>
  letters.welcome({ ward: await nameOf(facts.wardId), url: wardPage(facts.wardId) });

export const joinDeclined = async ({ facts, words }: About<"ward.join-declined">) =>
  letters.joinDeclined({ ward: await nameOf(facts.wardId), words, url: addressOf("/home") });

export const removed = async ({ facts }: About<"ward.left">) =>
  letters.removed({ ward: await nameOf(facts.wardId), url: addressOf("/home") });

export const checked = async ({ facts }: About<"ward.checked">) =>
  letters.checked({
    ward: await nameOf(facts.wardId),
    requests: facts.requestIds.length,
    url: wardPage(facts.wardId),
  });

export const declined = async ({ facts, words }: About<"ward.declined">) =>
  letters.declined({ ward: await nameOf(facts.wardId), words, url: wardPage(facts.wardId) });

const wardPage = (wardId: number) => addressOf(`/ward/${wardId}`);

async function nameOf(wardId: number) {
  const { name, site } = await findWard(wardId);
  return `${name}, ${site.name}`;
}
