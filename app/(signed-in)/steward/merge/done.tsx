import { Notice } from "@/components/ui/notice";

const said: Record<string, [string, string]> = {
  merged: ["They are one now", "All that the first had is with the second. We have written to their people."],
  asked: ["Both addresses have been asked", "It is done when both have said yes. Until then nothing changes."],
  undone: ["They are two again", "What is still there has gone back. We have written to their people."],
};

/** What the last act on this page did. */
export function Done({ what, stuck }: { what: unknown; stuck: unknown }) {
  const words = typeof what === "string" && Object.hasOwn(said, what) ? said[what] : undefined;
  const left = what === "undone" && typeof stuck === "string" && /^\d{1,6}$/.test(stuck) ? Number(stuck) : 0;
  return words ? (
    <Notice title={words[0]}>
      <p>{words[1]}</p>
      {left > 0 && (
        <p>
          {left === 1 ? "1 thing" : `${left} things`} had moved on since, or shared a bag with what stays, and could not
          go back.
        </p>
      )}
    </Notice>
  ) : null;
}
