import { Notice } from "@/components/ui/notice";

/** What the last act did. */
export function Done({ what }: { what: string | string[] | undefined }) {
  if (what !== "held" && what !== "let-go") return null;
  return (
    <Notice title={what === "held" ? "It is on hold" : "It is no longer on hold"}>
      <p>We have written to those concerned, with your reason.</p>
    </Notice>
  );
}
