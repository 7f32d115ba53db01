import { Notice } from "@/components/ui/notice";
import { id } from "@/lib/fields";
import { sayCount } from "@/lib/garments/words";

/** What the last act on this page did. A rest that began says so itself. */
export function PauseDone({ params: { done, pieces } }: { params: Record<string, string | string[] | undefined> }) {
  if (done === "resumed")
    return (
      <Notice title="Your hub is back">
        <p>We write to you again when somebody near you needs what you make.</p>
      </Notice>
    );
  if (done !== "let-go") return null;
  const count = id.safeParse(pieces).data;
  return (
    <Notice title={`You let ${count ? sayCount(count) : "some"} go`}>
      <p>They are back on the needs board, and hubs near there hear of it. Thank you for saying so in time.</p>
    </Notice>
  );
}
