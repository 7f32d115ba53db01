import { optionalText, words } from "@/lib/fields";
import type { Asked } from "@/tests/prove/proof";
import type { Served } from "@/tests/prove/served/app";
import type { Page } from "@/tests/prove/served/browser";
import { findKept } from "@/tests/prove/text/columns";
import { besides, fieldsOf } from "@/tests/prove/text/kept";
import { type Opened, openForm } from "@/tests/prove/text/scenes";
import { dangersIn } from "@/tests/prove/text/shape";
import { forms } from "@/tests/support/journeys/twice/forms";
import type { Form } from "@/tests/support/journeys/twice/submit";

type Tried = { typed: number; kept: number; refused: number; wrong: string[]; opened: Opened[] };

/** Types each string into each field that takes words, and sends the form; then looks at what is kept, and what is shown. */
export async function typeAll(
  served: Served,
  names: string[],
  strings: string[],
  progress: Asked["progress"],
): Promise<Tried> {
  const tried: Tried = { typed: 0, kept: 0, refused: 0, wrong: [], opened: [] };
  const wanted = forms.filter(({ form }) => names.includes(form));
  for (const [at, form] of wanted.entries()) {
    progress(`typing: ${at + 1} of ${wanted.length} forms, ${tried.typed} words, ${tried.wrong.length} wrong`);
    await typeInto(served, form, strings, at, tried);
  }
  return tried;
}

async function typeInto(served: Served, form: Form, strings: string[], from: number, tried: Tried) {
  let scene: Opened | undefined;
  for (let round = 0; round < strings.length; round++) {
    scene = (await again(scene, form)) ?? (await openForm(form, served));
    tried.opened.push(scene);
    const fields = fieldsOf(form.form);
    const typed = new Map(
      fields.map((name, at) => [name, `${strings[(round + from + at) % strings.length]} ${mark()}`] as const),
    );
    await send(scene, typed, tried);
  }
}

const stays = /(talk write|name change|settings change|place add|people add|jobs\/new list|hubs\/start start)$/;

/** Some forms stand there again once they were sent. */
async function again(scene: Opened | undefined, form: Form): Promise<Opened | undefined> {
  if (!scene || !stays.test(form.form)) return;
  await scene.hand.page.goto(scene.path);
  await form.fill?.(scene.hand.page, { page: scene.hand.page } as never);
  return { ...scene, sent: scene.hand.form(form.press) };
}

/** What a form refuses is typed anew, in other words, so that the rest of it goes through. */
async function send({ form, hand, sent, at }: Opened, typed: Map<string, string>, tried: Tried) {
  const values = { ...besides[form]?.(sent), ...Object.fromEntries(typed) };
  for (let left = typed.size; left >= 0; left--) {
    const page = await hand.own.post(at, sent, values);
    tried.wrong.push(...look(form, page));
    const refused = refusedOf(page);
    if (!refused) break;
    const mine = refused.filter((name) => typed.has(name));
    tried.refused += mine.length;
    if (mine.length === 0)
      return void tried.wrong.push(`${form} refuses ${refused.join(", ") || "all"} (${page.status})`);
    for (const name of mine) {
      const why = reasonToRefuse(typed.get(name) ?? "");
      if (!why) tried.wrong.push(`${form} refuses ${name}: ${JSON.stringify(typed.get(name))}`);
      values[name] = `Words ${mark()}`;
      typed.set(name, values[name]);
    }
  }
  for (const [name, value] of typed) {
    tried.typed++;
    const found = await findKept(value.slice(-7));
    const may = [optionalText(1e6).parse(value), words(1e6).parse(value), value];
    tried.kept += found.length;
    if (found.length === 0) tried.wrong.push(`${form} keeps nothing of ${name}: ${JSON.stringify(value)}`);
    for (const each of found.filter(({ value }) => !may.includes(value)))
      tried.wrong.push(`${each.at} keeps ${JSON.stringify(value)} as ${JSON.stringify(each.value)}`);
  }
}

/** Too long for a field, by any count; what stays of anything else is words. */
const reasonToRefuse = (value: string) => value.length > 35;

function look(form: string, page: Page): string[] {
  if (page.status >= 500) return [`${form} answers ${page.status}`];
  return dangersIn(page.text).map((danger) => `${form}, ${page.path}: ${danger}`);
}

/** The fields that a page says are wrong; undefined where it says nothing. */
function refusedOf({ text }: Page): string[] | undefined {
  if (!text.includes('class="error-summary"')) return;
  return [...text.matchAll(/ id="([^"]+)-error"/g)].map(([, name]) => name ?? "");
}

let marks = 0;
const mark = () => `~${String(++marks).padStart(6, "0")}`;
