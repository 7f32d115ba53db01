import { Notice } from "@/components/ui/notice";

const said: Record<string, [string, string]> = {
  admitted: ["They are in", "They can ask for scrubs and say what arrived. We have written to them and to your ward."],
  declined: ["You did not let them in", "We have written to them, without a reason. They may ask again."],
  removed: ["They are no longer in the ward", "All that the ward has asked for stays."],
  shown: ["What public pages show is changed", "It holds for all wards of your site, and for all that they ask for."],
  adopted: ["You look after this ward now", "We write to you when a bag is on its way, and you can say what arrived."],
  placed: ["The delivery place is added", "You can choose it when you next ask for scrubs."],
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
