import { Tag, type TagKind } from "@/components/tag";
import { type Counts, progressOf } from "@/lib/requests/progress";
import type { RequestState } from "@/prisma/generated/enums";

/** One word for how a request stands, as its ward sees it. */
export function RequestTag({ state, lines }: { state: RequestState; lines: Counts[] }) {
  if (state === "declined") return <Tag kind="withdrawn">Not accepted</Tag>;
  if (state !== "open") return <Tag kind={kinds[state]} />;
  return <Tag kind={progressOf(lines)} />;
}

const kinds: Record<Exclude<RequestState, "open" | "declined">, TagKind> = {
  held: "held",
  sleeping: "sleeping",
  withdrawn: "withdrawn",
};
