import type { Said } from "@/components/ui/done";

/** What an act on a thread's page did. */
export const talkSaid: Said = {
  written: [
    "Your message is in the thread",
    "We have written to everybody else in it. When somebody answers, we write to you.",
  ],
  reported: ["Thank you for telling us", "A steward looks at the message. The others do not learn that it was you."],
};
