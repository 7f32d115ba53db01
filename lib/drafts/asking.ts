import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { type Answers, siteStep } from "@/lib/drafts/input";
import { findSite } from "@/lib/wards/queries/sites";
import { findWard, findWardNamed } from "@/lib/wards/queries/wards";

/** For whom somebody asks, as things stand now. `standing` is what has to happen before their request can be sent. */
export type AskingFor = {
  standing: "member" | "new" | "asked" | "stranger";
  wardId: number | null;
  siteId: number | null;
  ward: string;
  site: string;
};

/** A member sends at once, with a new ward too; somebody else asks to join the ward first. Null: say where first. */
export async function findAskingFor(actor: Actor, answers: Answers, store: Db = db): Promise<AskingFor | null> {
  if (answers.wardId !== null && actor.wards.includes(answers.wardId)) return own(actor, answers.wardId, store);
  const typed = siteStep.safeParse(answers);
  if (!typed.success || (answers.siteId === null && !answers.siteIsNew)) return null;
  const { site, wardName: ward } = typed.data;
  if (answers.siteId === null) return { standing: "new", wardId: null, siteId: null, ward, site: site.name };

  const { id: siteId, name } = await findSite(actor, answers.siteId, store);
  const known = await findWardNamed(actor, siteId, ward, store);
  if (!known) return { standing: "new", wardId: null, siteId, ward, site: name };
  const standing = known.mine === "active" ? "member" : known.mine === "asked" ? "asked" : "stranger";
  return { standing, wardId: known.id, siteId, ward: known.name, site: name };
}

async function own(actor: Actor, wardId: number, store: Db): Promise<AskingFor> {
  const { name: ward, site } = await findWard(actor, wardId, store);
  return { standing: "member", wardId, siteId: site.id, ward, site: site.name };
}
