import { Notice } from "@/components/ui/notice";
import type { ShipmentState } from "@/prisma/generated/enums";

type Said = { title: string; words: string; while?: ShipmentState };

const said: Record<string, Said> = {
  packed: {
    title: "The bag is packed",
    words: "You can see where it goes now. Print its slip, and mark it as sent when it sets off.",
    while: "packing",
  },
  sent: { title: "The bag is on its way", words: "The ward has been told. We ask it what came.", while: "sent" },
  unsent: { title: "The sending is taken back", words: "The bag is packed and waits here.", while: "packing" },
  late: {
    title: "Nothing has changed",
    words: "Somebody else was there before you. This is how the bag stands now, and what has happened is below.",
  },
};

/** What the last act on a bag did, for as long as it is true. */
export function ParcelDone({ done, state }: { done: string | string[] | undefined; state: ShipmentState }) {
  const what = said[String(done)];
  if (!what || (what.while && what.while !== state)) return null;
  return (
    <Notice title={what.title}>
      <p>{what.words}</p>
    </Notice>
  );
}
