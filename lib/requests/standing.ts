import { sayList, sayNumber } from "@/lib/garments/words";
import { byStage, type Counts } from "@/lib/requests/progress";

/** Where the pieces of a line are, each counted once: "12 not claimed yet, 8 being made and 10 on the way". */
export function sayWhereItStands(counts: Counts): string {
  const at = byStage(counts);
  const parts = [
    [at.asked, "not claimed yet"],
    [at.claimed, "promised and not made yet"],
    [at.made, "made and not sent yet"],
    [at.sent, "on the way"],
    [at.received, "arrived"],
  ] as const;
  return sayList(parts.flatMap(([pieces, where]) => (pieces > 0 ? [`${sayNumber(pieces)} ${where}`] : [])));
}
