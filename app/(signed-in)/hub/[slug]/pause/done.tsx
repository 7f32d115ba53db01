import { Done } from "@/components/ui/done";
import { id } from "@/lib/fields";
import { sayCount } from "@/lib/garments/words";

/** What the last act on this page did. A rest that began says so itself. */
export function PauseDone({ params: { done, pieces } }: { params: Record<string, string | string[] | undefined> }) {
  const count = id.safeParse(pieces).data;
  return (
    <Done
      what={done}
      said={{
        resumed: ["Your hub is back", "We write to you again when somebody near you needs what you make."],
        "let-go": [
          `You let ${count ? sayCount(count) : "some"} go`,
          "They are back on the needs board, and hubs near there hear of it. Thank you for saying so in time.",
        ],
      }}
    />
  );
}
