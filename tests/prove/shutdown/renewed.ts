import { type Browser, formOf } from "@/tests/prove/served/browser";

/** A form of a page that an older build has made, whose action is not known any more. Says what was wrong with the answer. */
export async function sendOldForm(person: Browser, path: string): Promise<string[]> {
  const page = await person.go(path);
  const form = formOf(page, "Log these pieces");
  const older = (words: string) => words.replace(/[0-9a-f]{42}/g, (name) => name.replace(/[0-9a-f]{8}/, "01234567"));
  const values = form.values.map(([name, value]): [string, string] => [older(name), older(value)]);
  const { status, text } = await person.post(page, { ...form, values }, { quantity: "417" });
  const said = ["Bobbin has changed since you opened that page", "417"].filter((words) => !text.includes(words));
  return [
    ...(status === 409 ? [] : [`a form of an older build answered ${status}`]),
    ...said.map((words) => `a form of an older build did not read "${words}"`),
  ];
}
