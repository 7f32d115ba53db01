import type { Said } from "@/components/ui/done";

/** What an act on a ward's page did. */
export const said: Said = {
  admitted: ["They are in", "They can ask for scrubs and say what arrived. We have written to them and to your ward."],
  declined: ["You did not let them in", "We have written to them, without a reason. They may ask again."],
  removed: ["They are no longer in the ward", "All that the ward has asked for stays."],
  shown: ["What public pages show is changed", "It holds for all wards of your site, and for all that they ask for."],
  adopted: ["You look after this ward now", "We write to you when a bag is on its way, and you can say what arrived."],
  placed: ["The delivery place is added", "You can choose it when you next ask for scrubs."],
};
