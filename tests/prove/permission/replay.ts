import { countRows } from "@/tests/prove/cross-site/effects";
import type { Role } from "@/tests/prove/network/roles";
import { roles } from "@/tests/prove/network/roles";
import { type AllSpots, addressOf } from "@/tests/prove/network/spots";
import { templateOf } from "@/tests/prove/network/templates";
import { expected, pages } from "@/tests/prove/permission/table";
import { asPost, type Browser, filled } from "@/tests/prove/served/browser";
import { type Field, type Form, formsIn } from "@/tests/prove/served/forms";

type Found = { route: string; path: string; form: Form; by: Role };

/** Those who see the most of side a's, and so have the most forms. */
const owners: Role[] = ["w", "c", "o", "s"];
/** What somebody may do about themselves wherever they come from: joining, and what is nobody else's. */
const forAll = (route: string) => pages[route]?.same || pages[route]?.open;

/**
 * Who may send a form without seeing that very page. Whoever has asked to join takes that back in the way in which others
 * leave; each coordinator may vouch for a hub; and "f" has a checked ward at the site, for all of which its people speak.
 */
const elsewhere: Record<string, string> = {
  "/ward/[id]/leave": "qf",
  "/hub/[slug]/people/leave": "q",
  "/hub/[slug]/vouch": "C",
  "/ward/[id]/shown": "f",
  "/ward/[id]/full": "f",
};
const mayDo = (route: string, role: Role) =>
  expected(pages[route] ?? { yes: "" }, role, "own") === "yes" || elsewhere[route]?.includes(role);

/**
 * Takes the forms that the people of a side find on its pages, filled in as they would, and sends each as everybody who
 * may not see that page: nothing may come of it. Then their own people send them, and something must.
 */
export async function replayForms(browsers: Record<Role, Browser>, all: AllSpots, every: number) {
  const found = await collect(browsers, all, every);
  const wrong: string[] = [];
  let tried = 0;
  for (const { route, path, form } of found) {
    const strangers = (Object.keys(roles) as Role[]).filter((role) => !mayDo(route, role));
    for (const role of strangers) {
      const before = await countRows();
      await send(browsers[role], path, form);
      tried += 1;
      if ((await countRows()) !== before) wrong.push(`${roles[role]} could send a form of ${path}`);
    }
  }
  let done = 0;
  for (const { path, form, by } of found) {
    const before = await countRows();
    await send(browsers[by], path, form);
    if ((await countRows()) !== before) done += 1;
  }
  if (done < found.length / 4) wrong.push(`only ${done} of ${found.length} forms did anything for their own people`);
  return { tried, forms: found.length, done, wrong };
}

async function collect(browsers: Record<Role, Browser>, all: AllSpots, every: number): Promise<Found[]> {
  const found = new Map<string, Found>();
  const routes = Object.keys(pages).filter((route) => !forAll(route));
  const visits = routes.flatMap((route) =>
    owners.filter((by) => expected(pages[route] ?? { yes: "" }, by, "own") === "yes").map((by) => ({ route, by })),
  );
  for (const { route, by } of visits.filter((_, at) => at % every === 0)) {
    const path = addressOf(templateOf(route), "own", all) ?? "";
    const { text } = await browsers[by].once(path);
    for (const form of formsIn(text).filter(({ method }) => method.toLowerCase() === "post")) {
      const said = form.values.filter(([name]) => !/^(key|\$ACTION_KEY)$/.test(name));
      found.set(`${path} ${by} ${JSON.stringify(said)}`, { route, path, form, by });
    }
  }
  return [...found.values()];
}

function send(browser: Browser, path: string, form: Form) {
  const typed = Object.fromEntries(form.fields.filter(isEmpty(form)).map((field) => [field.name, fill(field)]));
  const button = form.buttons.find(({ name }) => name);
  const pressed = button ? { [button.name]: button.value } : {};
  const key = "key" in typed ? {} : { key: crypto.randomUUID() };
  return browser.once(path, asPost(browser.at.origin, filled(form, { ...typed, ...pressed, ...key })));
}

const isEmpty =
  (form: Form) =>
  ({ name, type }: Field) =>
    name !== "" &&
    !name.startsWith("$") &&
    !["hidden", "submit", "checkbox"].includes(type) &&
    !form.values.some(([given, value]) => given === name && value !== "");

/** What somebody in a hurry would type. */
function fill({ name, type, value, options }: Field): string {
  const soon = new Date(Date.now() + 6 * 86_400_000);
  if (name.endsWith(".day")) return String(soon.getUTCDate());
  if (name.endsWith(".month")) return String(soon.getUTCMonth() + 1);
  if (name.endsWith(".year")) return String(soon.getUTCFullYear());
  if (type === "select") return options.find((option) => option !== "") ?? "";
  if (type === "radio") return value;
  return type === "textarea" ? "Some words" : "1";
}
