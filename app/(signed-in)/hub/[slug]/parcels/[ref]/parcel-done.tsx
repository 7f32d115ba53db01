import { Done, type Said } from "@/components/ui/done";
import type { ShipmentState } from "@/prisma/generated/enums";

const late: Said = {
  late: [
    "Nothing has changed",
    "Somebody else was there before you. This is how the bag stands now, and what has happened is below.",
  ],
};

/** By how the bag stands: what is said only while it is true. */
const said: { [S in ShipmentState]?: Said } = {
  packing: {
    packed: [
      "The bag is packed",
      "You can see where it goes now. Print its slip, and mark it as sent when it sets off.",
    ],
    unsent: ["The sending is taken back", "The bag is packed and waits here."],
  },
  sent: { sent: ["The bag is on its way", "The ward has been told. We ask it what came."] },
};

/** What the last act on a bag did, for as long as it is true. */
export const ParcelDone = ({ done, state }: { done: string | string[] | undefined; state: ShipmentState }) => (
  <Done what={done} said={{ ...late, ...said[state] }} />
);
