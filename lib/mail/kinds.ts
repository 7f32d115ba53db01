/** What somebody can be written to about, and how they choose to hear of it. */
export type When = "at_once" | "daily" | "never";

/** The kinds of mail a person chooses about, with what we take to be sensible until they do. */
export const mailKinds = {
  questions: { name: "Questions to you, such as “Do you still need these?”", when: "at_once" },
  requests: { name: "What becomes of what your ward asked for", when: "at_once" },
  parcels: { name: "Bags on their way, and what arrived", when: "at_once" },
  needs: { name: "New needs near your hub", when: "at_once" },
  promises: { name: "Changes to what your hub promised", when: "at_once" },
  thanks: { name: "Thank-yous", when: "at_once" },
  talk: { name: "Messages between wards and hubs", when: "at_once" },
  people: { name: "People who join or leave your ward or hub", when: "at_once" },
  network: { name: "News for all hubs, such as “Please stop making these”", when: "daily" },
  stewards: { name: "What waits for a steward", when: "at_once" },
} as const satisfies Record<string, { name: string; when: When }>;

/** What a letter is about. "account" is about the person themselves, always comes, and is at once. */
export type MailKind = keyof typeof mailKinds | "account";

/** A kind of mail that a person chooses about. */
export type ChosenKind = keyof typeof mailKinds;
export const chosenKinds = Object.keys(mailKinds) as ChosenKind[];
