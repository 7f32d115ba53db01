import { Notice } from "@/components/ui/notice";
import { id } from "@/lib/fields";
import { sayCount } from "@/lib/garments/words";
import { parseRef } from "@/lib/refs";

type DoneProps = { params: Record<string, string | string[] | undefined>; at: string };

/** What the last act that led to the board did. */
export function HubDone({ params, at }: DoneProps) {
  if (params.done === "closed")
    return (
      <Notice title="The hub has closed">
        <p>Thank you for all of it. Your wards have been told, and your words are on their way to everybody.</p>
      </Notice>
    );
  if (params.done !== "claimed") return null;
  const pieces = id.safeParse(params.pieces).data;
  const ref = parseRef(String(params.ref ?? ""));
  return (
    <Notice title={`You claimed ${pieces ? sayCount(pieces) : "these"}${ref ? ` for request ${ref}` : ""}`}>
      <p>
        The ward has been told. What you have to make for it is in “Make next”. Plans change: you can{" "}
        <a href={`${at}/promises`}>choose another day, or let some go</a>.
      </p>
    </Notice>
  );
}
