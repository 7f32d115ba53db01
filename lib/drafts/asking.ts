import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { type Answers, siteStep } from "@/lib/drafts/input";
import { outcodeOf } from "@/lib/fields";
import { hashOf } from "@/lib/keys";
import { findSite } from "@/lib/wards/queries/sites";
import { findWard, findWardNamed } from "@/lib/wards/queries/wards";
import { showsByDefault, startingState } from "@/lib/wards/rules";
import type { SiteKind } from "@/prisma/generated/enums";

/** For whom somebody asks, as things stand now. `standing` is what has to happen before their request can be sent. */
export type AskingFor = {
  standing: "member" | "new" | "asked" | "stranger";
  wardId: number | null;
  siteId: number | null;
  ward: string;
  site: string;
  kind: SiteKind;
  outcode: string;
  /** Public pages name the site; otherwise they say only its area. */
  shown: boolean;
  /** A steward checks the ward before its request goes on the board. */
  held: boolean;
};

/**
 * A member sends at once, with a new ward too; somebody else asks to join the ward first. Null: say where first, also
 * when a steward could not check the ward.
 */
export async function findAskingFor(actor: Actor, answers: Answers, store: Db = db): Promise<AskingFor | null> {
  if (answers.wardId !== null && actor.wards.includes(answers.wardId)) return own(actor, answers.wardId, store);
  const typed = siteStep.safeParse(answers);
  if (!typed.success || (answers.siteId === null && !answers.siteIsNew)) return null;
  const { site: there, wardName: ward } = typed.data;
  if (answers.siteId === null) {
    const { kind, name: site } = there;
    const outcode = outcodeOf(there.postcode) ?? there.postcode;
    const shown = there.shown ?? showsByDefault(kind);
    return { standing: "new", wardId: null, siteId: null, ward, site, kind, outcode, shown, held: isHeld(actor, kind) };
  }

  const { id: siteId, name: site, kind, outcode, shown } = await findSite(actor, answers.siteId, store);
  const at = { siteId, site, kind, outcode, shown };
  const known = await findWardNamed(actor, siteId, ward, store);
  if (!known) return { standing: "new", wardId: null, ward, ...at, held: isHeld(actor, kind) };
  const standing = known.mine === "active" ? "member" : known.mine === "asked" ? "asked" : "stranger";
  return { standing, wardId: known.id, ward: known.name, ...at, held: known.state === "held" };
}

/** All that the page before sending shows, as one text: what is sent is what was seen. The ward may have been added since. */
export const seenOf = ({ ward, outcode, shown }: AskingFor, answers: Answers) =>
  hashOf([{ ...answers, wardId: null }, ward, outcode, shown]);

async function own(actor: Actor, wardId: number, store: Db): Promise<AskingFor | null> {
  const { name: ward, state, site } = await findWard(actor, wardId, store);
  if (state === "declined") return null;
  const { id: siteId, name, kind, outcode, shown } = site;
  return { standing: "member", wardId, siteId, ward, site: name, kind, outcode, shown, held: state === "held" };
}

const isHeld = (actor: Actor, kind: SiteKind) => startingState(actor, kind) === "held";
