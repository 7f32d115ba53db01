import type { PrivacyEvents } from "@/lib/events/facts/privacy";
import type { Told } from "@/lib/events/sentences/told";

export const privacySentences: { [N in keyof PrivacyEvents]: (told: Told<N>) => string } = {
  "person.erased": () => "A volunteer left. Nothing of them is kept but what they made.",
  "person.unseen": () => "A volunteer had not been here for a long time, and was asked whether to keep their account.",
  "person.stayed": () => "A volunteer kept their account.",
  "contact.forgotten": () => "The name and telephone number for the delivery were deleted.",
};
