import { Tag } from "@/components/tag";
import type { TransferState } from "@/prisma/generated/enums";

/** How far pieces between two hubs have got. */
export function TransferTag({ state, waiting }: { state: TransferState; waiting: boolean }) {
  if (waiting) return <Tag kind="late">Waiting for 14 days</Tag>;
  if (state === "sent") return <Tag kind="moving" />;
  return state === "arrived" ? <Tag kind="received">Counted in</Tag> : <Tag kind="withdrawn">Taken back</Tag>;
}
