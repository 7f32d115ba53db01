import { today } from "@/lib/clock";
import type { About } from "@/lib/events/notices/about";
import { findHub, findPerson } from "@/lib/events/notices/look";
import { restsUntil } from "@/lib/hubs/pause";
import * as letters from "@/lib/mail/letters/rest";
import { addressOf } from "@/lib/mail/send";

/** Nothing once the rest is over. */
export async function paused({ facts }: About<"hub.paused">) {
  const hub = await findHub(facts.hubId);
  const until = restsUntil(hub.pausedUntil, today());
  return until && letters.paused({ hub: hub.name, until, url: addressOf(`/hub/${hub.slug}/pause`) });
}

export async function resumed({ facts }: About<"hub.resumed">) {
  const hub = await findHub(facts.hubId);
  return letters.resumed({ hub: hub.name, url: addressOf(`/hub/${hub.slug}/needs`) });
}

export async function handedOn({ facts }: About<"hub.handed-over">) {
  const { hub, person } = await handedFrom(facts);
  return letters.handedOn({ hub: hub.name, person, left: facts.left, url: addressOf("/home") });
}

export async function takenOn({ facts }: About<"hub.handed-over">) {
  const { hub, by } = await handedFrom(facts);
  return letters.takenOn({ hub: hub.name, by, url: addressOf(`/hub/${hub.slug}`) });
}

export async function handedOver({ facts }: About<"hub.handed-over">) {
  const { hub, by, person } = await handedFrom(facts);
  return letters.handedOver({ hub: hub.name, by, person, url: addressOf(`/hub/${hub.slug}/people`) });
}

async function handedFrom({ hubId, byId, personId }: { hubId: number; byId: number; personId: number }) {
  const [hub, by, person] = [await findHub(hubId), await findPerson(byId), await findPerson(personId)];
  return { hub, by: by.name, person: person.name };
}

export async function passed({ facts }: About<"hub.passed">) {
  const { name, outcode } = await findHub(facts.hubId);
  return letters.passed({ hub: name, outcode, url: addressOf("/steward") });
}

export async function looksForSomebody({ facts }: About<"hub.passed">) {
  const [hub, person] = [await findHub(facts.hubId), await findPerson(facts.personId)];
  return letters.looksForSomebody({ hub: hub.name, person: person.name, url: addressOf(`/hub/${hub.slug}`) });
}
