import { installCatalogue } from "@/lib/garments/commands/install";
import { newKey } from "@/lib/keys";
import { blockPerson } from "@/lib/stewards/commands/person";
import { reportMessage } from "@/lib/talk/commands/report";
import { addWard } from "@/lib/wards/commands/add";
import { askToJoinWard } from "@/lib/wards/commands/join";
import { openClosed, openHeld, openNeighbour, openNewHub, putInto, takeOut } from "@/tests/prove/network/others";
import { openSide, type Side } from "@/tests/prove/network/side";
import { canary, mail } from "@/tests/prove/network/words";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

export type Network = Awaited<ReturnType<typeof openNetwork>>;

/** A small network: two sides that have nothing to do with each other, and everybody whose rights differ. */
export async function openNetwork() {
  await installCatalogue();
  const steward = await make.steward();
  const neighbour = await openNeighbour(steward);
  const a = await openSide("a", steward, neighbour);
  const b = await openSide("b", steward, neighbour);
  const held = await openHeld();
  const newHub = await openNewHub([a, b]);
  const closed = await openClosed(steward, a);
  const messageIds = { a: await reported(a), b: await reported(b) };
  const [removed, waiting, blocked] = [
    await putInto(a, "removed"),
    await putInto(a, "waiting"),
    await putInto(a, "blocked"),
  ];
  await takeOut(a, removed);
  await place((tx) => tx.wardMember.updateMany({ where: waiting, data: { state: "asked" } }));
  await place((tx) => tx.hubMember.updateMany({ where: waiting, data: { state: "asked" } }));
  await blockPerson(steward, { ...blocked, reason: canary("reason", "o") }, newKey());
  const people = {
    stranger: await make.person(canary("stranger", "o"), mail("stranger", "o")),
    affiliated: await openAffiliated(a),
    steward: await again(steward.personId),
    removed: await again(removed.personId),
    waiting: await again(waiting.personId),
    blockedId: blocked.personId,
  };
  return { a, b, held, newHub, closed, neighbour, messageIds, ...people };
}

/** A stranger whose mailbox is a hospital's, with a ward of their own beside a's, who would like to be in a's. */
async function openAffiliated(a: Side) {
  const stranger = await make.person(canary("affiliated", "o"), "zqaffiliated@nhs.net");
  await addWard(stranger, { siteId: a.siteId, name: canary("ward", "o") }, newKey());
  await askToJoinWard(stranger, { wardId: a.ward.wardId }, newKey());
  return again(stranger.personId);
}

/** The first message of a side's thread, which the hub has reported. */
async function reported(side: Side) {
  const { id: messageId } = await place((tx) => tx.message.findFirstOrThrow({ where: { requestId: side.requestId } }));
  await reportMessage(side.hub.coordinator, { messageId }, newKey());
  return messageId;
}
