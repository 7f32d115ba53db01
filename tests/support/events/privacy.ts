import type { PrivacyEvents } from "@/lib/events/facts/privacy";

/** One example of each event about what is kept of people. */
export const privacyExamples: PrivacyEvents = {
  "person.erased": { personId: 1, personIds: [1, 2], hubIds: [1], wards: [1], taskIds: [1], alone: [1], why: "self" },
  "person.unseen": { personId: 1 },
  "person.stayed": { personId: 1 },
  "contact.forgotten": { requestId: 1 },
};
