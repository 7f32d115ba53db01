import type { Said } from "@/components/ui/done";

/** What an act on pieces between hubs did. */
export const said: Said = {
  given: [
    "The pieces are on their way",
    "They are off your shelf. The other hub has been told, and counts them in when they come.",
  ],
  taken: [
    "These pieces are for you",
    "The other hub has been told how to reach you. When they come, count them in on this page.",
  ],
  counted: ["They are on your shelf", "Thank you. The hub that gave them has been told what came."],
  back: ["They are on your shelf again", "The other hub has been told that they are not coming."],
  offered: ["Other hubs see your offer", "We write to you when a hub takes some."],
  ended: ["You offer nothing any more", "Your pieces stay on your shelf."],
  late: ["Nothing has changed", "Somebody else was there before you. This is how it stands now."],
};
