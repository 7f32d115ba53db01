import type { Arrived, EventName } from "@/lib/events/events";
import { isOnBehalf } from "@/lib/events/facts/stewards";
import type { Told } from "@/lib/events/sentences/told";
import { sayGarments } from "@/lib/garments/words";

type Sentences<Prefix extends string> = {
  [N in Extract<EventName, `${Prefix}.${string}`>]: (told: Told<N>) => string;
};

export const parcelSentences: Sentences<"parcel" | "thanks"> = {
  "parcel.packed": (told) => `${fromHub(told)} packed ${bag(told)}${forWard(told)}.`,
  "parcel.unpacked": (told) => `${fromHub(told)} unpacked ${bag(told)}.`,
  "parcel.sent": (told) => `${fromHub(told)} sent ${bag(told)}${forWard(told)}.`,
  "parcel.unsent": (told) => `${fromHub(told)} said that ${bag(told)} has not left yet.`,
  "parcel.reminded": (told) => `We asked whether ${bag(told)} has come.`,
  "parcel.presumed": (told) => `Nobody said otherwise, so we took it that ${bag(told)} has arrived.`,
  "parcel.received": (told) => `${told.by("Whoever opened the bag")} said that ${arrived(told, told.facts.lines)}.`,
  "parcel.confirmed": (told) =>
    `${told.by("The ward")} checked the count, and said that ${arrived(told, told.facts.lines)}.`,

  "thanks.written": ({ by, facts }) =>
    facts.people > 0
      ? `${by("The ward")} thanked ${sayGarments(facts.people, { one: "person", many: "people" })}.`
      : `${by("The ward")} said thank you.`,
  "thanks.hidden": ({ by }) => `${by("The ward")} asked us to stop showing its words to everybody.`,
};

type ParcelEvent = Told<Extract<EventName, `parcel.${string}`>>;

const fromHub = ({ by, hub, viewer, facts }: ParcelEvent) =>
  viewer === "hub" || isOnBehalf(facts) ? by(hub(facts.hubId)) : hub(facts.hubId);

const forWard = ({ ward, viewer, facts }: ParcelEvent) => (viewer === "hub" ? ` for ${ward(facts.wardId)}` : "");

const bag = ({ parts, pieces, facts }: ParcelEvent) => {
  const inIt = parts(facts.shipmentId);
  return inIt.length > 0 ? `a bag with ${pieces(inIt)}` : "a bag";
};

/** "6 scrub tops arrived in good order, and 2 scrub tops did not", or that all of it arrived. */
function arrived({ parts, pieces, facts }: ParcelEvent, lines: Arrived[]) {
  const inIt = new Map(parts(facts.shipmentId).map((part) => [part.id, part]));
  const count = (of: (line: Arrived) => number) =>
    lines.flatMap((line) => {
      const part = inIt.get(line.shipmentLineId);
      return part ? [{ lineId: part.lineId, quantity: of(line) }] : [];
    });
  const good = pieces(count((line) => line.good + line.extra));
  const short = pieces(count((line) => line.damaged + line.wrong + line.missing));
  if (good === "nothing") return "nothing in the bag could be used";
  return short === "nothing" ? `${good} arrived` : `${good} arrived in good order, and ${short} did not`;
}
