import { type Key, newKey } from "@/lib/keys";
import type { Chances } from "@/tests/model/chance";
import { asPost } from "@/tests/prove/served/browser";
import { formsIn } from "@/tests/prove/served/forms";
import { ask } from "@/tests/prove/served/request";
import type { Act } from "@/tests/prove/storm/acts/act";
import { type KindName, kinds } from "@/tests/prove/storm/acts/kinds";

/** `landed`: it was taken. `refused`: a page said why not. `unanswered`: nobody knows, until it is sent once more. */
export type Outcome = { landed: string } | { refused: string } | { unanswered: string };
/** A form that was sent, all the times that it was: from when, and in how many milliseconds, it was answered. */
export type Sent = { kind: KindName; act: Act; key: Key; outcomes: (Outcome & { at: number; took: number })[] };
/** Sends a form once more. False: its page has no such form now, so nothing was sent. */
export type Send = (form: Sent) => Promise<boolean>;

export const sent = (kind: KindName, act: Act): Sent => ({ kind, act, key: newKey(), outcomes: [] });

/**
 * Sends forms as a browser without script does, to any of these ports. Each kind of form is read once from its page, then
 * filled in anew.
 */
export function sender(origin: string, ports: number[], chance: Chances): Send {
  const learned = new Map<KindName, Promise<[string, string][] | undefined>>();

  /** What the form of this kind hides, from the page of this act; undefined when that page does not have it now. */
  async function learn({ kind, act }: Sent): Promise<[string, string][] | undefined> {
    const { text } = await ask(chance.pick(ports), act.path, { headers: headersOf(act) });
    const names = Object.keys(act.fields).filter((name) => name !== "sure");
    const fitting = formsIn(text).flatMap(({ fields }) => {
      const there = new Set(fields.map(({ name }) => name));
      return names.every((name) => there.has(name)) && there.has("key") ? [fields] : [];
    });
    const [nearest] = fitting.sort((one, other) => one.length - other.length);
    if (!nearest) learned.delete(kind);
    return nearest?.filter(({ name }) => name.startsWith("$ACTION")).map(({ name, value }) => [name, value]);
  }

  const headersOf = ({ who }: Act) => ({ host: new URL(origin).host, cookie: `bobbin=${who.token}` });

  return async (form) => {
    const { kind, act, key } = form;
    if (!learned.has(kind)) learned.set(kind, learn(form));
    const hidden = await learned.get(kind)?.catch(() => void learned.delete(kind));
    if (!hidden) return false;
    const post = asPost(origin, [...hidden, ["key", key], ...Object.entries(act.fields)]);
    const at = performance.now();
    const outcome = await ask(chance.pick(ports), act.path, {
      ...post,
      headers: { ...post.headers, ...headersOf(act) },
    }).then(
      ({ status, headers, text }) => outcomeOf(kind, status, headers.location, text),
      (error: Error): Outcome => ({ unanswered: error.message }),
    );
    form.outcomes.push({ ...outcome, at, took: performance.now() - at });
    return true;
  };
}

/** A page that is not found, and one that leads elsewhere than to what was done, say no as much as words do. */
function outcomeOf(kind: KindName, status: number, location: string | undefined, text: string): Outcome {
  if (status >= 500) return { unanswered: `status ${status}` };
  if (location && kinds[kind].lands.test(location)) return { landed: location };
  const why = /class="error-summary[\s\S]*?<\/ul>/.exec(text)?.[0].replace(/<[^>]*>/g, " ");
  return { refused: location ?? `${status} ${why ?? ""}`.trim() };
}

export const isAnswered = ({ outcomes }: Sent) => outcomes.some((each) => !("unanswered" in each));
export const landingsOf = ({ outcomes }: Sent) => outcomes.flatMap((each) => ("landed" in each ? [each.landed] : []));
