import type { Said } from "@/components/ui/done";

/** What an act on what waits for a steward did. */
export const said: Said = {
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
