import { Done } from "@/components/ui/done";
import { id } from "@/lib/fields";
import { sayCount } from "@/lib/garments/words";

/** What the last act on a promise did. */
export function PromiseDone({ params: { done, pieces } }: { params: Record<string, string | string[] | undefined> }) {
  const count = id.safeParse(pieces).data;
  return (
    <Done
      what={done}
      said={{
        redated: ["The day is changed", "The ward sees the new day."],
        released: [
          `You let ${count ? sayCount(count) : "some"} go`,
          "They are back on the needs board, for any hub to claim. Thank you for saying so in time.",
        ],
      }}
    />
  );
}
