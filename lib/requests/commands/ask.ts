import { type Actor, isClock } from "@/lib/actor";
import { change } from "@/lib/change";
import { today } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockLinesOf, openLines } from "@/lib/ledger/lines";
import { listPromisers, lockRequest } from "@/lib/requests/commands/own";
import { asksAfter, nextAsk, type Step, stepOf } from "@/lib/requests/rhythm";

/** A request that the clock comes to. `askOn` and `asks` are what it saw: a ward that has spoken since is left alone. */
export type DueRequest = { requestId: number; askOn: string; asks: number };

/** The clock asks a ward whether it still needs what it asked for. */
export function askAgain(actor: Actor, due: DueRequest, key: Key) {
  allow(isClock(actor));
  return change(actor, "request.asked-again", key, due, async (tx) => {
    const request = await lockDue(tx, due, "again");
    const asks = asksAfter(request, today());
    const data = { asks, askOn: nextAsk(request, today()) };
    await tx.request.update({ where: { id: request.id }, data });
    return { requestId: request.id, wardId: request.wardId, time: asks };
  });
}

/** The day has come by which a ward needed these, and not all are sent: the clock asks it, once for that day, what now. */
export function askWhatNow(actor: Actor, due: DueRequest, key: Key) {
  allow(isClock(actor));
  return change(actor, "request.day-came", key, due, async (tx) => {
    const request = await lockDue(tx, due, "day");
    const { id, wardId, neededBy } = request;
    const askOn = nextAsk({ ...request, askedForDay: neededBy }, today());
    const data = { asks: asksAfter(request, today()), askOn, askedForDay: neededBy };
    await tx.request.update({ where: { id }, data });
    return { requestId: id, wardId, neededBy: dayOf(neededBy) };
  });
}

/** Unanswered twice, a request sleeps: off the board, never deleted. What hubs promised stands, and they are warned. */
export function sleepRequest(actor: Actor, due: DueRequest, key: Key) {
  allow(isClock(actor));
  return change(actor, "request.slept", key, due, async (tx) => {
    const { id, wardId } = await lockDue(tx, due, "sleep");
    await tx.request.update({ where: { id }, data: { state: "sleeping", askOn: null, asks: 0 } });
    await openLines(tx, [id]);
    return { requestId: id, wardId, hubIds: await listPromisers(tx, id) };
  });
}

/** Locks a request that is still as the clock saw it, and waits for pieces. */
async function lockDue(tx: Tx, { requestId, askOn, asks }: DueRequest, step: Step) {
  const request = await lockRequest(tx, requestId);
  const asSeen = request.state === "open" && request.askOn && dayOf(request.askOn) === askOn && request.asks === asks;
  const waits = (await lockLinesOf(tx, requestId)).some((line) => line.open && line.sent < line.asked);
  if (!asSeen || !waits || stepOf(request, today()) !== step)
    throw new Refused("The ward or a hub was quicker: there is nothing to ask.");
  return request;
}

const dayOf = (day: Date) => day.toISOString().slice(0, 10);
