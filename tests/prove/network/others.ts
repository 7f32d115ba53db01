import type { PersonActor } from "@/lib/actor";
import { now } from "@/lib/clock";
import { closeHub } from "@/lib/hubs/commands/close";
import { leaveHub } from "@/lib/hubs/commands/leave";
import { newKey } from "@/lib/keys";
import { leaveWard } from "@/lib/wards/commands/leave";
import { openHub, openWard } from "@/prisma/seed/places";
import { see } from "@/prisma/seed/tell";
import { ask, claim, log } from "@/prisma/seed/work";
import { give } from "@/tests/prove/network/gifts";
import { linesOf, type Side } from "@/tests/prove/network/side";
import { canary, mail, top } from "@/tests/prove/network/words";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

const who = (what: string) => ({ name: canary(what, "o"), email: mail(what, "o") });
const hub = (name: string) => ({ name, postcode: "E17 4QH", about: "", weekly: 20, claimers: "members" }) as const;

/** A checked hub that offers pieces to all others. */
export async function openNeighbour(steward: PersonActor) {
  const opened = await openHub(who("neighbour"), hub("Neighbour hub"), steward);
  await log(opened, opened.coordinator, top, 5);
  await give.offer(opened, 2);
  return { ...opened, slug: "neighbour-hub" };
}

/** A ward that waits to be checked, and has asked. */
export async function openHeld() {
  const site = {
    kind: "care_home",
    name: "Home of h",
    postcode: "IG1 4PU",
    place: canary("place", "h"),
    hours: "9 to 5",
  } as const;
  const ward = await openWard(who("keeper"), site, canary("ward", "h"));
  await ask(ward, "soon", 9, { [top]: 5 }, canary("notes", "h"));
  const { ref } = await place((tx) => tx.request.findFirstOrThrow({ where: { wardId: ward.wardId } }));
  return { ...ward, ref, manager: await see(ward.manager) };
}

/** A hub that nobody has checked, and that promises one piece of everything there is. */
export async function openNewHub(sides: Side[]) {
  const opened = await openHub(who("newcomer"), hub("New hub"));
  const claims = [];
  for (const { requestId } of sides) claims.push(await claim(opened, await linesOf(requestId), 5, { [top]: 1 }));
  const claimId = claims[0]?.get(top) ?? 0;
  return { ...opened, slug: "new-hub", claimId, coordinator: await see(opened.coordinator) };
}

/** A hub that had promised pieces to a side's ward, and has closed. */
export async function openClosed(steward: PersonActor, { requestId }: Side) {
  const opened = await openHub(who("closer"), hub("Closed hub"), steward);
  const claims = await claim(opened, await linesOf(requestId), 5, { [top]: 1 });
  const closing = { hubId: opened.hubId, stock: "keep", toHubId: null, how: "", thanks: "Thank you" } as const;
  await closeHub(opened.coordinator, closing, newKey());
  return { ...opened, slug: "closed-hub", claimId: claims.get(top) ?? 0, coordinator: await see(opened.coordinator) };
}

/** Somebody is put into the ward and the hub of a side, as a coordinator. */
export async function putInto({ ward: { wardId }, hub: { hubId } }: Side, what: string) {
  const { personId } = await make.person(canary(what, "o"), mail(what, "o"));
  await place((tx) => tx.wardMember.create({ data: { wardId, personId, state: "active", since: now() } }));
  await make.membership(hubId, personId, "coordinator");
  return { personId };
}

/** Somebody leaves both. */
export async function takeOut({ ward: { wardId }, hub: { hubId } }: Side, { personId }: { personId: number }) {
  const person = await again(personId);
  await leaveWard(person, { wardId }, newKey());
  await leaveHub(person, { hubId }, newKey());
}
