import { AsyncLocalStorage } from "node:async_hooks";

type Stage = "sent" | "doing" | "begun" | "committing";

/** What has become of one request so far, for whoever has to answer it when the rest of us cannot. */
type Fate = {
  /**
   * A form was sent and nothing done about it yet; something is being done; an act was begun, of which nothing is kept yet;
   * its end was asked for, and may have come.
   */
  act?: Stage;
  /** Our records could not be reached. */
  away?: boolean;
  /** What the log calls the failure. */
  reference?: string;
};

// The server's program and what Next has built are two copies of this module.
const shared = globalThis as typeof globalThis & { bobbinFates?: AsyncLocalStorage<Fate> };
shared.bobbinFates ??= new AsyncLocalStorage();
const fates = shared.bobbinFates;

/** Answers one request, and returns where its fate is written down. */
export function withFate(answer: () => void): Fate {
  const fate: Fate = {};
  fates.run(fate, answer);
  return fate;
}

/** The fate of the request that is being answered; outside of one, something that nobody reads. */
const fate = () => fates.getStore() ?? {};

/** An act that was committed once stays in doubt, whatever the same request does next. */
export function noteAct(act: Stage) {
  const mine = fate();
  if (mine.act !== "committing") mine.act = act;
}

export function noteFailure(failure: { away: boolean; reference?: string }) {
  Object.assign(fate(), failure);
}

/** Whether it is certain that nothing of what was sent is kept. */
export const isNothingKept = ({ act }: Fate = fate()) => act === "sent" || act === "begun";

/** What whoever sent a form reads then. */
export const sayNotKept =
  "We could not reach our records, so nothing was saved. Nothing you typed is lost: it is still here. Try again in a minute.";
export const sayDoubt =
  "Our records stopped answering before they told us whether this was saved. Nothing you typed is lost: it is still here. Try again in a minute. If it was saved the first time, it still counts once.";
