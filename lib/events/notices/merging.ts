import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { About } from "@/lib/events/notices/about";
import { findPerson, findWard } from "@/lib/events/notices/look";
import { signLink } from "@/lib/links";
import * as letters from "@/lib/mail/letters/merging";
import { addressOf } from "@/lib/mail/send";
import { hintOf } from "@/lib/merging/rules";
import { isEmptyWard } from "@/lib/wards/queries/empty";

type Two = { fromId: number; intoId: number };

export async function mergeOffered({ facts, personId }: About<"person.merge-offered">) {
  const offer = await db.mergeOffer.findUnique({ where: { id: facts.offerId } });
  if (!offer || offer.doneAt) return null;
  const token = await signLink({ do: "merge", offerId: facts.offerId, personId });
  return letters.mergeOffered({
    other: await otherThan(personId, facts),
    stays: personId === facts.intoId,
    url: addressOf(`/do/${token}`),
  });
}

export const peopleMerged = async ({ facts, personId }: About<"person.merge-agreed">) =>
  letters.peopleMerged({ other: await otherThan(personId, facts), url: addressOf("/home") });

export const peopleUnmerged = async ({ facts, personId }: About<"person.unmerged">) =>
  letters.peopleUnmerged({ other: await otherThan(personId, facts), url: addressOf("/sign-in") });

const otherThan = async (personId: number, { fromId, intoId }: Two) =>
  hintOf((await findPerson(personId === fromId ? intoId : fromId)).email);

export const wardMerged = async ({ facts }: About<"ward.merged">) =>
  letters.wardMerged({ ...(await wardsOf(facts)), url: addressOf(`/ward/${facts.intoId}`) });

export const wardUnmerged = async ({ facts }: About<"ward.unmerged">) =>
  letters.wardUnmerged({ ...(await wardsOf(facts)), url: addressOf("/home") });

const wardsOf = async ({ fromId, intoId }: Two) => ({
  one: (await findWard(fromId)).name,
  other: (await findWard(intoId)).name,
});

export const siteMerged = async ({ facts }: About<"site.merged">) =>
  letters.siteMerged({ ...(await sitesOf(facts)), url: addressOf("/home") });

export const siteUnmerged = async ({ facts }: About<"site.unmerged">) =>
  letters.siteUnmerged({ ...(await sitesOf(facts)), url: addressOf("/home") });

const siteName = async (id: number) => found(await db.site.findUnique({ where: { id } }), "site").name;
const sitesOf = async ({ fromId, intoId }: Two) => ({ one: await siteName(fromId), other: await siteName(intoId) });

/** Nothing once somebody looks after the ward. */
export const wardOffered = ({ facts }: About<"ward.offered">) => offered(facts.wardId, "/home", letters.wardOffered);
export const wardAlone = ({ facts }: About<"ward.offered">) => offered(facts.wardId, "/steward", letters.wardAlone);

async function offered(wardId: number, path: string, letter: typeof letters.wardOffered) {
  return (await isEmptyWard(wardId)) ? letter({ ward: await nameOf(wardId), url: addressOf(path) }) : null;
}

export async function wardAdopted({ facts }: About<"ward.adopted">) {
  const { name: person } = await findPerson(facts.personId);
  return letters.wardAdopted({ person, ward: await nameOf(facts.wardId), url: addressOf("/home") });
}

export const youAdopted = async ({ facts }: About<"ward.adopted">) =>
  letters.youAdopted({ ward: await nameOf(facts.wardId), url: addressOf(`/ward/${facts.wardId}`) });

async function nameOf(wardId: number) {
  const { name, site } = await findWard(wardId);
  return `${name}, ${site.name}`;
}
