import { Notice } from "@/components/ui/notice";
import { id } from "@/lib/fields";
import { sayCount } from "@/lib/garments/words";

/** What the last act on a promise did. */
export function PromiseDone({ params }: { params: Record<string, string | string[] | undefined> }) {
  if (params.done === "redated")
    return (
      <Notice title="The day is changed">
        <p>The ward sees the new day.</p>
      </Notice>
    );
  if (params.done !== "released") return null;
  const pieces = id.safeParse(params.pieces).data;
  return (
    <Notice title={`You let ${pieces ? sayCount(pieces) : "some"} go`}>
      <p>They are back on the needs board, for any hub to claim. Thank you for saying so in time.</p>
    </Notice>
  );
}
