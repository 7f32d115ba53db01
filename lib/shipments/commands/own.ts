import { mayAct, type OnBehalf } from "@/lib/act-for";
import { type Actor, isMemberOf } from "@/lib/actor";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import type { ArrivedInput } from "@/lib/shipments/input";
import { mayShipFor } from "@/lib/shipments/rules";

/** A parcel of a hub that the actor acts for, as one of it or as a steward. Not locked. */
export async function findOwnParcel(tx: Tx, actor: Actor, shipmentId: number, onBehalf?: OnBehalf) {
  const parcel = found(
    await tx.shipment.findUnique({
      where: { id: shipmentId },
      include: { hub: true },
    }),
    "bag",
  );
  if (!mayAct(actor, isMemberOf(actor, parcel.hubId), onBehalf)) found(null, "bag");
  allow(mayAct(actor, mayShipFor(actor, parcel.hub), onBehalf));
  return parcel;
}

/** What a form says of one line: refused when it is more than the bag held. */
export function whatArrived(part: { id: number; quantity: number }, { lines }: ArrivedInput) {
  const row = lines.findIndex((line) => line.shipmentLineId === part.id);
  const line = lines[row];
  if (!line) throw new Refused("Say what arrived of every garment in the bag.");
  const all = line.good + line.damaged + line.wrong;
  if (all > part.quantity)
    throw new Refused(
      `That makes ${all}, and the slip says ${part.quantity}. Lower “Arrived good”, or, if more came, say so in “Anything else?”.`,
      `lines.${row}.good`,
    );
  return { good: line.good, damaged: line.damaged, wrong: line.wrong };
}
