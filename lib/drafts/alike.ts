import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import type { AskingFor } from "@/lib/drafts/asking";
import type { Answers } from "@/lib/drafts/input";
import { linesInput } from "@/lib/requests/input";
import { listAlike } from "@/lib/requests/queries/alike";

/** Requests like these answers that their asker has not been shown yet. Whoever is no member is asked to join first. */
export async function listUnseenAlike(actor: Actor, asking: AskingFor, answers: Answers, store: Db = db) {
  const { siteId, wardId, standing } = asking;
  if (siteId === null || standing === "stranger" || standing === "asked") return [];
  const lines = linesInput.safeParse(answers.lines).data ?? [];
  const seen = [...answers.besides, answers.againOf];
  return (await listAlike(actor, { siteId, wardId }, lines, store)).filter(({ id }) => !seen.includes(id));
}
