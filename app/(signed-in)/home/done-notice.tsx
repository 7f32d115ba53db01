import { Notice } from "@/components/ui/notice";
import type { Logged } from "@/lib/garments/queries/entries";
import { sayCount, sayPieces } from "@/lib/garments/words";

type NoticeProps = { params: Record<string, string | string[] | undefined>; entries: Logged[]; hub: string };

/** What the last act on this page did. */
export function DoneNotice({ params, entries, hub }: NoticeProps) {
  const entry = entries.find(({ entryId }) => String(entryId) === params.entry);
  if (params.done === "undone")
    return (
      <Notice title={`Taken back: ${sayCount(Number(params.pieces) || 0)}`}>
        <p>They are off the shelf again.</p>
      </Notice>
    );
  if (params.done !== "logged") return null;
  return (
    <Notice title={entry ? `Logged: ${sayPieces(entry.quantity, entry.garment, entry.size, entry.colour)}` : "Logged"}>
      <p>
        {entry?.quantity === 1 ? "It is" : "They are"} on the shelf of {hub}. If that was a mistake, undo it in the last
        entries.
      </p>
    </Notice>
  );
}
