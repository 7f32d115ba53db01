import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { EventOf, Events } from "@/lib/events/events";
import type { ActedFor } from "@/lib/events/facts/stewards";
import { findNames } from "@/lib/events/names";
import type { About } from "@/lib/events/notices/about";
import { findHub, findWard } from "@/lib/events/notices/look";
import { say } from "@/lib/events/sentences";
import type { Viewer } from "@/lib/events/sentences/told";
import * as letters from "@/lib/mail/letters/stewards";
import { addressOf } from "@/lib/mail/send";

type ForWard = Extract<ActedFor, "line.changed" | "request.stopped" | "request.withdrawn">;
type ForHub = Exclude<ActedFor, ForWard>;

/** To the people of a ward: what a steward did for them, in the words of the history. */
export const actedForWard =
  <N extends ForWard>(name: N) =>
  async ({ facts }: About<N>) => {
    const { name: ward, site } = await findWard(facts.wardId);
    const { ref } = await findRequest(facts.requestId);
    const sentence = await sentenceOf(name, facts, "ward", null);
    return letters.acted({ whom: `${ward}, ${site.name}`, ref, sentence, url: addressOf(`/requests/${ref}`) });
  };

/** The same to the coordinators of a hub. */
export const actedForHub =
  <N extends ForHub>(name: N) =>
  async ({ facts }: About<N>) => {
    const hub = await findHub(facts.hubId);
    const { ref } = await findRequest("requestId" in facts ? facts.requestId : (facts.requestIds[0] ?? 0));
    const sentence = await sentenceOf(name, facts, "hub", hub.id);
    return letters.acted({ whom: hub.name, ref, sentence, url: addressOf(`/hub/${hub.slug}`) });
  };

const findRequest = async (id: number) => found(await db.request.findUnique({ where: { id } }), "request");

async function sentenceOf<N extends ActedFor>(name: N, facts: Events[N], viewer: Viewer, ownHubId: number | null) {
  const event = { id: 0, name, actor: "", at: new Date(0), facts } as EventOf<N>;
  const scope = { requestId: null, ownHubId, wardsByName: false, peopleOf: { wardIds: [], hubIds: [] }, you: null };
  return say(event, { ...(await findNames([event], scope, db)), by: null }, viewer);
}
