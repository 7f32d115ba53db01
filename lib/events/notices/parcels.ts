import { addDays, londonDay } from "@/lib/dates";
import type { Events } from "@/lib/events/events";
import type { About } from "@/lib/events/notices/about";
import { findParcel, sayPart, sayWardTo } from "@/lib/events/notices/look";
import * as letters from "@/lib/mail/letters/parcels";
import { addressOf } from "@/lib/mail/send";
import { presumeAfter } from "@/lib/shipments/rules";

type Parcel = Awaited<ReturnType<typeof findParcel>>;

export async function sent({ facts }: About<"parcel.sent">) {
  const parcel = await findParcel(facts.shipmentId);
  return parcel.state === "packing" ? null : letters.sent(toWard(parcel));
}

export async function unsent({ facts }: About<"parcel.unsent">) {
  const parcel = await findParcel(facts.shipmentId);
  return parcel.sentAt ? null : letters.unsent(toWard(parcel));
}

export async function reminded({ facts }: About<"parcel.reminded">) {
  const parcel = await findParcel(facts.shipmentId);
  if (parcel.state !== "sent" || !parcel.sentAt) return null;
  const sentOn = londonDay(parcel.sentAt);
  return letters.reminded({ ...toWard(parcel), sentOn, presumedOn: addDays(sentOn, presumeAfter) });
}

export async function presumed({ facts }: About<"parcel.presumed">) {
  const parcel = await findParcel(facts.shipmentId);
  return parcel.state === "presumed" ? letters.presumed(toWard(parcel)) : null;
}

function toWard(parcel: Parcel) {
  const ref = parcel.lines[0]?.claim.line.request.ref ?? "";
  return {
    hub: parcel.hub.name,
    parcel: parcel.ref,
    ref,
    pieces: parcel.lines.map((part) => sayPart(part.quantity, part)),
    how: parcel.how,
    url: addressOf(`/requests/${ref}`),
  };
}

/** Whether a second count moved anything. */
export const isCorrected = ({ lines }: Events["parcel.confirmed"]) =>
  lines.some((line) => line.counted !== 0 || line.extra > 0);

/** For the hub: what arrived, as it stands now, and what is needed again because it did not. */
export async function received({ facts }: About<"parcel.received" | "parcel.confirmed">) {
  const parcel = await findParcel(facts.shipmentId);
  const good = parcel.lines.filter((part) => part.good + part.foundExtra > 0);
  const short = parcel.lines.filter((part) => part.failed > 0);
  const again = short.filter((part) => part.claim.line.open);
  return letters.received({
    place: sayWardTo(parcel.hub, parcel.ward),
    parcel: parcel.ref,
    good: good.map((part) => sayPart(part.good + part.foundExtra, part)),
    short: short.map((part) => ({ pieces: sayPart(part.failed, part), ...whatFailed(part) })),
    again: again.map((part) => sayPart(part.failed, part)),
    corrected: "counted" in (facts.lines[0] ?? {}),
    remark: parcel.hub.checked ? parcel.remark : "",
    url: addressOf(`/hub/${parcel.hub.slug}/parcels/${parcel.ref}`),
  });
}

const whatFailed = ({ failed, damaged, wrong }: { failed: number; damaged: number; wrong: number }) => ({
  damaged,
  wrong,
  missing: failed - damaged - wrong,
});
