import type { Said } from "@/components/ui/done";

/** What an act on the hub's people did. */
export const said: Said = {
  admitted: ["They are in", "We have written to them. They can log what they make from now on."],
  declined: ["You did not let them in", "We have written to them, without a reason. They may ask again."],
  coordinator: ["There is one more coordinator", "They can do all that you can do here. We have written to them."],
  "handed-over": ["You have handed over", "You are a volunteer from now on. Thank you for all that you have done."],
  "stepped-back": ["You are a volunteer from now on", "Thank you for all that you have done."],
  passed: [
    "The stewards look for somebody",
    "You are a volunteer from now on, and the hub goes on. Thank you for all that you have done.",
  ],
  volunteer: ["They are a volunteer again", "We have written to them."],
  removed: ["They are no longer in the hub", "What they made stays counted, and thanks for it still reach them."],
  link: ["You have a new link", "The old one has stopped working."],
  added: ["The maker is added", "When you log pieces, you can now choose their name."],
};
