import { refresh } from "next/cache";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { z } from "zod";
import { type Actor, isPerson, type PersonActor } from "@/lib/actor";
import { currentActor, requireActor } from "@/lib/auth";
import { env } from "@/lib/env";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import type { FormState } from "@/lib/form";
import { tree, typed } from "@/lib/form-data";
import { noteRefusal } from "@/lib/form-page";
import { type Key, keyInput } from "@/lib/keys";
import { originRefusal } from "@/lib/origin";

type Run<A extends Actor, S extends z.ZodType> = (actor: A, input: z.output<S>, key: Key) => Promise<void>;
type Action = (before: FormState, form: FormData) => Promise<FormState>;

/** A form for somebody who is signed in: origin, person, input, then the command, whose "no" is shown beside its field. */
export const action = <S extends z.ZodType>(input: S, run: Run<PersonActor, S>): Action =>
  submission(personHere, input, run);

/** A form for anybody: asking before signing in, saying what arrived. */
export const openAction = <S extends z.ZodType>(input: S, run: Run<Actor, S>): Action =>
  submission(currentActor, input, run);

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
  run: Run<A, S>,
): Action {
  return async (_, form) => {
    const why = originRefusal(await headers(), env.APP_URL);
    if (why) throw new Forbidden();
    const values = typed(form);
    const actor = await who();
    if (!actor) return { values, errors: { form: [signedOut] } };
    const key = keyInput.safeParse(values.key);
    if (!key.success) return refusal(values, { form: ["This form was not whole. Try again."] });
    const parsed = await input.safeParseAsync(tree(values));
    if (!parsed.success) return refusal(values, byField(parsed.error));
    try {
      await run(actor, parsed.data, key.data);
      return { values: {}, errors: {} };
    } catch (error) {
      if (error instanceof Refused) return refusal(values, { [error.field]: [error.message] });
      if (error instanceof NotFound) notFound();
      if (error instanceof Forbidden) return refusal(values, { form: [error.message] });
      throw error;
    }
  };
}

/** The page is made again, so that what it shows, and what its form hides, is what stands now. */
async function refusal(values: FormState["values"], errors: FormState["errors"]): Promise<FormState> {
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
