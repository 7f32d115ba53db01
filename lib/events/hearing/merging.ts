import { db } from "@/lib/db";
import type { AskingEvents } from "@/lib/events/facts/asking";
import { listStewards } from "@/lib/events/hearers";
import type { Hearing } from "@/lib/events/hearing/hearing";
import { none, self } from "@/lib/events/hearing/who";
import * as merging from "@/lib/events/notices/merging";
import { neighbours } from "@/lib/wards/queries/empty";

type Of<Name extends keyof AskingEvents> = Pick<Hearing<"ward" | "site" | "person" | "lines">, Name>;

export const mergingHearing: Of<Exclude<keyof AskingEvents, "lines.added" | `person.${string}`>> = {
  "site.merged": { ward: { to: inWards, kind: "people", letter: merging.siteMerged } },
  "site.unmerged": { ward: { to: inWards, kind: "people", letter: merging.siteUnmerged } },
  "ward.merged": { ward: { to: inWards, kind: "people", letter: merging.wardMerged } },
  "ward.unmerged": { ward: { to: inWards, kind: "people", letter: merging.wardUnmerged } },
  "ward.offered": {
    ward: { to: near, kind: "questions", letter: merging.wardOffered },
    steward: { to: stewardsIfAlone, kind: "stewards", letter: merging.wardAlone },
  },
  "ward.adopted": {
    person: { to: self, kind: "account", letter: merging.youAdopted },
    ward: { to: near, kind: "people", letter: merging.wardAdopted },
  },
};

const both = async ({ personIds }: { personIds: number[] }) => personIds;

export const mergingPeopleHearing: Of<Extract<keyof AskingEvents, `person.${string}`>> = {
  "person.merge-offered": { person: { to: both, kind: "account", letter: merging.mergeOffered } },
  "person.merge-agreed": {
    person: {
      to: (facts) => (facts.moved ? both(facts) : none()),
      kind: "account",
      letter: merging.peopleMerged,
    },
  },
  "person.unmerged": { person: { to: both, kind: "account", letter: merging.peopleUnmerged } },
};

async function inWards({ wardIds }: { wardIds: number[] }): Promise<number[]> {
  return people({ id: { in: wardIds } });
}

/** The people of the other checked wards of a ward's site. */
async function near({ wardId, siteId }: { wardId: number; siteId: number }): Promise<number[]> {
  return people(neighbours({ id: wardId, siteId }));
}

async function stewardsIfAlone(facts: { wardId: number; siteId: number }): Promise<number[]> {
  return (await near(facts)).length > 0 ? [] : listStewards();
}

async function people(ward: object): Promise<number[]> {
  const members = await db.wardMember.findMany({
    where: { state: "active", ward },
    orderBy: { personId: "asc" },
    distinct: ["personId"],
    select: { personId: true },
  });
  return members.map(({ personId }) => personId);
}
