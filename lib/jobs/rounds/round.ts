/** Something that comes round by itself: what is due now, and what is done about each. Acting twice acts once. */
export type Round<Due extends object = object> = {
  /** When it is looked at, in London. What is missed is made up by the next. */
  cron: string;
  /** What is due now: ids, numbers and days as text, because each becomes a job of its own. */
  list: () => Promise<Due[]>;
  /** One of them, perhaps a while later: a Refused says that it was overtaken, and is no failure. */
  come: (due: Due) => Promise<unknown>;
  /** Where a slow mail server must hold up no other round: the job of the mail queue that does it instead, once. */
  mail?: (due: Due) => { id: string; data: { personId: number } };
};

/** A round whose parts belong together, to be put in the list of all rounds. */
export const round = <Due extends object>(of: Round<Due>): Round => of as unknown as Round;

/** As many as one round looks at; the next looks at the rest. */
export const roundLimit = 500;
