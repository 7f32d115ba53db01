import { Done, type Said } from "@/components/ui/done";

const said: Said = {
  merged: ["They are one now", "All that the first had is with the second. We have written to their people."],
  asked: ["Both addresses have been asked", "It is done when both have said yes. Until then nothing changes."],
};

/** What the last act on this page did. */
export function MergeDone({ what, stuck }: { what: string | string[] | undefined; stuck: unknown }) {
  const left = what === "undone" && typeof stuck === "string" && /^\d{1,6}$/.test(stuck) ? Number(stuck) : 0;
  return <Done what={what} said={{ ...said, undone: sayUndone(left) }} />;
}

function sayUndone(left: number): Said[string] {
  const back = "What is still there has gone back. We have written to their people.";
  if (left === 0) return ["They are two again", back];
  const things = left === 1 ? "1 thing" : `${left} things`;
  return [
    "They are two again",
    `${back} ${things} had moved on since, or shared a bag with what stays, and could not go back.`,
  ];
}
