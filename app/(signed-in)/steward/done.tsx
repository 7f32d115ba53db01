import { Notice } from "@/components/ui/notice";

const said: Record<string, [string, string]> = {
  "ward-checked": ["The ward is checked", "What it asked for is on the board now. We have written to its people."],
  "ward-declined": ["The ward is declined", "We have written to its people, with your reason."],
  "hub-checked": ["The hub is checked", "It sees where to send now. We have written to its coordinators."],
  "hub-declined": [
    "The hub is closed",
    "What it promised is back on the board. We have written to it, with your reason.",
  ],
  appointed: ["The hub has a coordinator", "We have written to them."],
  admitted: ["They are in the ward", "We have written to them."],
  kept: ["The message stays", "It is off this list."],
  adopted: ["Somebody looks after the ward now", "We have written to them, and to the other wards of its site."],
  refused: ["You did not let them in", "We have written to them. They may ask again."],
};

/** What the last act on this page did. */
export function Done({ what }: { what: string | string[] | undefined }) {
  const words = typeof what === "string" && Object.hasOwn(said, what) ? said[what] : undefined;
  return words ? (
    <Notice title={words[0]}>
      <p>{words[1]}</p>
    </Notice>
  ) : null;
}
