import { claimLines } from "@/lib/claims/commands/claim";
import { releaseClaim } from "@/lib/claims/commands/release";
import { addDays, londonDay } from "@/lib/dates";
import { logGarments } from "@/lib/garments/commands/log";
import { newKey } from "@/lib/keys";
import type { ReleaseReason } from "@/lib/reasons";
import { changeLine } from "@/lib/requests/commands/change-line";
import { postRequest } from "@/lib/requests/commands/post";
import type { Donor, Facility } from "@/lib/run/replay/people";
import type { Match } from "@/lib/run/replay/rows";
import { packParcel } from "@/lib/shipments/commands/pack";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { sendParcel } from "@/lib/shipments/commands/send";

export type Item = { id: number; garmentTypeId: number; sizeId: number; colourId: number };
export type Promised = {
  facility: Facility;
  donor: Donor;
  item: Item;
  lineId: number;
  claimId: number;
  quantity: number;
};

/** The ward asks and the hub claims, at the moment of the match. */
export async function askAndClaim(match: Match, facility: Facility, donor: Donor, item: Item): Promise<Promised> {
  const { garmentTypeId, sizeId } = item;
  const neededBy = addDays(londonDay(match.matchCreated), 28);
  const lines = [{ garmentTypeId, sizeId, colourId: null, quantity: match.qty }];
  const contact = { name: "Stores", phone: "" };
  const { wardId, placeId, manager } = facility;
  const asked = { wardId, placeId, lines, contact, notes: "", urgency: "soon", neededBy, sure: true } as const;
  const [line] = (await postRequest(manager, { ...asked, lines }, newKey())).lines;
  const lineId = line?.lineId ?? 0;
  const promise = { hubId: donor.hubId, promisedFor: neededBy, parts: [{ lineId, quantity: match.qty }] };
  const [claim] = (await claimLines(donor.coordinator, promise, newKey())).parts;
  return { facility, donor, item, lineId, claimId: claim?.claimId ?? 0, quantity: match.qty };
}

/** How a match ended: delivered, no longer needed, or let go. */
export async function end(match: Match, promised: Promised) {
  if (match.matchstatus === "delivered") return deliver(promised);
  if (match.matchsubstatus === "no_need") return askForNone(promised);
  const { claimId, quantity, donor } = promised;
  const input = {
    claimId,
    quantity,
    reason: reasons[match.matchsubstatus] ?? "other",
    words: match.matchsubstatus,
  } as const;
  await releaseClaim(donor.coordinator, input, newKey());
}

async function deliver({ facility, donor, item, claimId, quantity }: Promised) {
  const { hubId, coordinator } = donor;
  await logGarments(coordinator, { hubId, itemId: item.id, quantity, makerId: null }, newKey());
  const parts = [{ claimId, itemId: item.id, quantity }];
  const { shipmentId, parts: packed } = await packParcel(coordinator, { hubId, parts }, newKey());
  await sendParcel(coordinator, { shipmentId, how: "" }, newKey());
  const lines = packed.map(({ shipmentLineId }) => ({ shipmentLineId, good: quantity, damaged: 0, wrong: 0 }));
  await receiveParcel(facility.manager, { shipmentId, lines, remark: "" }, newKey());
}

const askForNone = ({ facility, lineId, quantity }: Promised) =>
  changeLine(facility.manager, { lineId, was: quantity, asked: 0, sure: true }, newKey());

const reasons: Record<string, ReleaseReason> = {
  no_supply: "cannot_finish",
  no_contact_facility: "no_contact",
  not_contacted: "no_contact",
  prefers_different: "not_needed",
};
