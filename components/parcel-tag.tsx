import { Tag } from "@/components/tag";
import type { ShipmentState } from "@/prisma/generated/enums";

/** How far a bag has got, in one adjective. */
export function ParcelTag({ state }: { state: ShipmentState }) {
  if (state === "packing") return <Tag kind="claimed">Packed</Tag>;
  if (state === "unpacked") return <Tag kind="withdrawn">Unpacked</Tag>;
  if (state === "sent") return <Tag kind="moving" />;
  if (state === "presumed") return <Tag kind="quiet">Taken as arrived</Tag>;
  return <Tag kind="received">Counted</Tag>;
}
