import { addDays, londonDay } from "@/lib/dates";
import type { Events } from "@/lib/events/events";
import type { About } from "@/lib/events/notices/about";
import { findParcel, knowsWards, sayPart, sayWardTo } from "@/lib/events/notices/look";
import { sayItem } from "@/lib/garments/words";
import * as letters from "@/lib/mail/letters/parcels";
import { addressOf } from "@/lib/mail/send";
import { sayArrived } from "@/lib/shipments/arrival";
import { presumeAfter } from "@/lib/shipments/rules";

type Parcel = Awaited<ReturnType<typeof findParcel>>;

export async function sent({ facts }: About<"parcel.sent">) {
  const parcel = await findParcel(facts.shipmentId);
  return parcel.sentAt ? letters.sent(toWard(parcel)) : null;
}

export async function unsent({ facts }: About<"parcel.unsent">) {
  const parcel = await findParcel(facts.shipmentId);
  return parcel.sentAt ? null : letters.unsent({ ...toWard(parcel), unpacked: parcel.state === "unpacked" });
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

/** For the ward: somebody who holds the bag has counted it. Nothing to say once one of the ward has. */
export async function counted({ facts }: About<"parcel.received">) {
  const parcel = await findParcel(facts.shipmentId);
  if (parcel.confirmed) return null;
  const bag = toWard(parcel);
  const lines = parcel.lines.map((part) => {
    const { garmentType, size, colour } = part.item;
    return `${sayItem(garmentType, size, colour)}: ${sayArrived(part)}.`;
  });
  return letters.counted({ ...bag, lines, remark: parcel.remark, url: `${bag.url}/parcels/${parcel.ref}/arrived` });
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

/** For the hub: what arrived, as it stands now, and what is needed again because it did not. */
export async function received({ facts }: About<"parcel.received" | "parcel.confirmed">) {
  const parcel = await findParcel(facts.shipmentId);
  const good = parcel.lines.filter((part) => part.good + part.foundExtra > 0);
  const short = parcel.lines.filter((part) => part.failed > 0);
  return letters.received({
    place: sayWardTo(parcel.hub, parcel.ward),
    parcel: parcel.ref,
    good: good.map((part) => sayPart(part.good + part.foundExtra, part)),
    short: short.map((part) => ({ pieces: sayPart(part.failed, part), ...whatFailed(part) })),
    again: neededAgain(parcel, facts),
    corrected: "changed" in facts,
    remark: knowsWards(parcel.hub) ? parcel.remark : "",
    url: addressOf(`/hub/${parcel.hub.slug}/parcels/${parcel.ref}`),
  });
}

/** What this count re-opened, as far as nobody has claimed it since. */
function neededAgain({ lines }: Parcel, facts: Events["parcel.received"] | Events["parcel.confirmed"]) {
  const open = new Map(lines.map(({ claim: { line } }) => [line.id, line.open ? line.unclaimed : 0]));
  return lines.flatMap((part) => {
    const said = facts.lines.find(({ shipmentLineId }) => shipmentLineId === part.id);
    const { id } = part.claim.line;
    const again = Math.min(said ? reopened(said) : 0, open.get(id) ?? 0);
    open.set(id, (open.get(id) ?? 0) - again);
    return again > 0 ? [sayPart(again, part)] : [];
  });
}

type Said = Events["parcel.received"]["lines"][number] | Events["parcel.confirmed"]["lines"][number];
const reopened = (said: Said) => ("counted" in said ? -said.counted : said.damaged + said.wrong + said.missing);

const whatFailed = ({ failed, damaged, wrong }: { failed: number; damaged: number; wrong: number }) => ({
  damaged,
  wrong,
  missing: failed - damaged - wrong,
});
