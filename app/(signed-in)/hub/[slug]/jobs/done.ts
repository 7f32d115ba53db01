import type { Said } from "@/components/ui/done";

/** What an act on the list of jobs did. */
export const said: Said = {
  listed: ["The job is on the list", "Everybody in the hub can take it."],
  taken: ["It is yours", "When you have done it, select “It is done”. If something comes up, you can give it back."],
  finished: ["Thank you", "When the ward says thank you, its words reach you with those who sewed."],
  "finished-for": ["The job is done", "When the ward says thank you, its words reach whoever did it."],
  "given-back": ["The job is open again", "Somebody else can take it. That is fine."],
  withdrawn: ["The job is off the list", "If somebody had taken it, we have told them."],
};
