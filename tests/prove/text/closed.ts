import type { Asked } from "@/tests/prove/proof";
import type { Served } from "@/tests/prove/served/app";
import { fieldsOf, listStrange } from "@/tests/prove/text/kept";
import { type Opened, openForm } from "@/tests/prove/text/scenes";
import { dangersIn } from "@/tests/prove/text/shape";
import { forms } from "@/tests/support/journeys/twice/forms";

type Tried = { forms: number; fields: number; posts: number; wrong: string[]; opened: Opened[] };

/**
 * Sends each string in each field that is not for words: ids, numbers, days, codes, choices and what is hidden. In all of
 * a form at once, and one of each kind in each field alone, with all else as it was.
 */
export async function forceAll(
  served: Served,
  strings: string[],
  alone: string[],
  progress: Asked["progress"],
): Promise<Tried> {
  const tried: Tried = { forms: 0, fields: 0, posts: 0, wrong: [], opened: [] };
  for (const form of forms) {
    progress(`forcing: ${++tried.forms} of ${forms.length} forms, ${tried.posts} posts, ${tried.wrong.length} wrong`);
    const scene = await openForm(form, served);
    tried.opened.push(scene);
    tried.wrong.push(...listStrange(form.form, scene.sent));
    await force(scene, strings, alone, tried);
  }
  return tried;
}

async function force(scene: Opened, strings: string[], alone: string[], tried: Tried) {
  const words = fieldsOf(scene.form);
  const names = [...new Set(scene.sent.values.map(([name]) => name))].filter(
    (name) => !words.includes(name) && !name.startsWith("$"),
  );
  tried.fields += names.length;
  for (const [round] of strings.entries()) {
    const at = (place: number) => strings[(round + place) % strings.length] ?? "";
    await post(scene, Object.fromEntries(names.map((name, place) => [name, at(place)])), tried);
  }
  for (const name of names) for (const text of alone) await post(scene, { [name]: text }, tried);
}

async function post({ form, hand, sent, at }: Opened, values: Record<string, string>, tried: Tried) {
  tried.posts++;
  const page = await hand.own.post(at, sent, values);
  const where = `${form} with ${JSON.stringify(values).slice(0, 200)}`;
  if (page.status >= 500) tried.wrong.push(`${where} answers ${page.status}`);
  tried.wrong.push(...dangersIn(page.text).map((danger) => `${where}: ${danger}`));
}
