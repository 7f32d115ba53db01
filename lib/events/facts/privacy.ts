import type { ErasedFor } from "@/lib/reasons";

/** What is kept of people, and what no longer is. */
export type PrivacyEvents = {
  /**
   * `personIds` are all that were this person: their own row, and those merged into it. `hubIds` are those they left.
   * `alone`: hubs, of these, that nobody coordinates now.
   */
  "person.erased": {
    personId: number;
    personIds: number[];
    hubIds: number[];
    wards: number[];
    taskIds: number[];
    alone: number[];
    why: ErasedFor;
  };
  /** They have not been here for so long that they will be erased. */
  "person.unseen": { personId: number };
  "person.stayed": { personId: number };
  "contact.forgotten": { requestId: number };
};
