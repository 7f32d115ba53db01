import { refresh } from "next/cache";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { z } from "zod";
import { type Actor, isPerson, type PersonActor } from "@/lib/actor";
import { currentActor, requireActor } from "@/lib/auth";
import { env } from "@/lib/env";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { isNothingKept, noteAct, noteFailure, sayDoubt, sayNotKept } from "@/lib/fate";
import type { FormState } from "@/lib/form";
import { tree, typed } from "@/lib/form-data";
import { noteRefusal } from "@/lib/form-page";
import { type Key, keyInput } from "@/lib/keys";
import { count } from "@/lib/limits/count";
import type { Limit } from "@/lib/limits/input";
import { failure, log } from "@/lib/log";
import { originRefusal } from "@/lib/origin";
import { inTime, isOutOfReach, isTooLate } from "@/lib/out-of-reach";

type Run<A extends Actor, S extends z.ZodType> = (actor: A, input: z.output<S>, key: Key) => Promise<void>;
type Action = (before: FormState, form: FormData) => Promise<FormState>;
/** What a form counts as, where it is not what most are; null: it is not counted. */
type Told<A extends Actor, S extends z.ZodType> = [run: Run<A, S>] | [limit: Limit | null, run: Run<A, S>];

/** A form for somebody who is signed in: origin, person, input, limit, then the command, whose "no" is shown beside its field. */
export const action = <S extends z.ZodType>(input: S, ...told: Told<PersonActor, S>): Action =>
  submission(personHere, input, told);

/** A form for anybody: asking before signing in, saying what arrived. */
export const openAction = <S extends z.ZodType>(input: S, ...told: Told<Actor, S>): Action =>
  submission(currentActor, input, told);

const signedOut =
  "You have been signed out. What you typed is still here: sign in on another tab, then select the button again.";

/** Null: a page that holds what was typed is open in a browser that was signed out. Without script there is none to keep. */
async function personHere(): Promise<PersonActor | null> {
  const actor = await currentActor();
  if (isPerson(actor)) return actor;
  return (await headers()).has("next-action") ? null : requireActor();
}

function submission<A extends Actor, S extends z.ZodType>(
  who: () => Promise<A | null>,
  input: S,
  told: Told<A, S>,
): Action {
  return async (_, form) => {
    const why = originRefusal(await headers(), env.APP_URL);
    if (why) throw new Forbidden();
    const values = typed(form);
    try {
      return await inTime(8_300, submit(values, who, input, told));
    } catch (error) {
      if (!isOutOfReach(error)) throw error;
      return outOfReach(values, error);
    }
  };
}

async function submit<A extends Actor, S extends z.ZodType>(
  values: FormState["values"],
  who: () => Promise<A | null>,
  input: S,
  told: Told<A, S>,
): Promise<FormState> {
  const [limit, run] = told.length === 2 ? told : [undefined, ...told];
  noteAct("sent");
  const actor = await who();
  if (!actor) return { values, errors: { form: [signedOut] } };
  const key = keyInput.safeParse(values.key);
  if (!key.success) return refusal(values, { form: ["This form was not whole. Try again."] });
  const parsed = await input.safeParseAsync(tree(values));
  if (!parsed.success) return refusal(values, byField(parsed.error));
  try {
    await count(actor, key.data, limit);
    noteAct("doing");
    await run(actor, parsed.data, key.data);
    return { values: {}, errors: {} };
  } catch (error) {
    if (error instanceof Refused) return refusal(values, { [error.field]: [error.message] });
    if (error instanceof NotFound) notFound();
    if (error instanceof Forbidden) return refusal(values, { form: [error.message] });
    throw error;
  }
}

/** With script the form stays as it is. The page is not made again, which could not be done without our records. */
async function outOfReach(values: FormState["values"], error: unknown): Promise<FormState> {
  log.error(failure(error), "A form could not be taken.");
  noteFailure({ away: true });
  // It goes on, and may come to its end.
  if (isTooLate(error)) noteAct("committing");
  await noteRefusal();
  return { values, errors: { form: [isNothingKept() ? sayNotKept : sayDoubt] } };
}

/** The page is made again, so that what it shows, and what its form hides, is what stands now. */
async function refusal({ key: _, ...values }: FormState["values"], errors: FormState["errors"]): Promise<FormState> {
  await noteRefusal();
  refresh();
  return { values, errors };
}

/** What was wrong, by the dotted name of its field. */
export function byField(error: z.ZodError): FormState["errors"] {
  const errors: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const name = issue.path.join(".") || "form";
    errors[name] = [...(errors[name] ?? []), issue.message];
  }
  return errors;
}
