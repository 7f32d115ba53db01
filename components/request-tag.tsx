import { Tag, type TagKind } from "@/components/tag";
import { type Counts, progressOf } from "@/lib/requests/progress";
import type { Rest } from "@/lib/rests/rules";
import type { RequestState } from "@/prisma/generated/enums";

/** One word for how a request stands, as its ward sees it. */
export function RequestTag({ state, lines }: { state: RequestState; lines: Line[] }) {
  if (state === "declined") return <Tag kind="withdrawn">Not accepted</Tag>;
  if (state !== "open") return <Tag kind={kinds[state]} />;
  const wanting = lines.filter(({ claimed, asked }) => claimed < asked);
  if (wanting.length > 0 && wanting.every(({ rest }) => rest)) return <Tag kind="resting" />;
  return <Tag kind={progressOf(lines)} />;
}

type Line = Counts & { rest: Rest | null };

const kinds: Record<Exclude<RequestState, "open" | "declined">, TagKind> = {
  held: "held",
  sleeping: "sleeping",
  withdrawn: "withdrawn",
};
