import { countRows } from "@/tests/prove/cross-site/effects";
import { asForm } from "@/tests/prove/cross-site/forms";
import { actionsOfBuild, type BuiltAction } from "@/tests/prove/network/routes";
import { type AllSpots, addressOf } from "@/tests/prove/network/spots";
import { templateOf } from "@/tests/prove/network/templates";
import { eachOf } from "@/tests/prove/network/walk";
import { forAnybody, forPeople } from "@/tests/prove/permission/doors";
import type { Browser } from "@/tests/prove/served/browser";

const named = (forms: Record<string, string>) =>
  Object.entries(forms).flatMap(([folder, names]) => names.split(" ").map((name) => `${folder} ${name}`));
const nameOf = ({ file, name }: BuiltAction) => `${file.replace(/^app\//, "").replace(/\/actions\.ts$/, "")} ${name}`;

/** Every action of the build stands in one of the two lists, and what is for people turns away who is nobody. */
export async function tryDoors(visitors: Browser[], spots: AllSpots, every: number) {
  const [open, closed] = [named(forAnybody), named(forPeople)];
  const built = actionsOfBuild();
  const wrong = built
    .map(nameOf)
    .filter((name) => !open.includes(name) && !closed.includes(name))
    .map((name) => `the form ${name} has no row in tests/prove/permission/doors.ts`);
  const shut = built.filter((action) => closed.includes(nameOf(action))).filter((_, at) => at % every === 0);
  const before = await countRows();
  await eachOf(shut, 4, async (action, at) => {
    const visitor = visitors[at % visitors.length];
    const page = addressOf(templateOf(action.route), "own", spots) ?? "/";
    const answer = await visitor?.once(page, asForm(action, visitor.at.origin));
    if (!answer?.headers.location?.startsWith("/sign-in"))
      wrong.push(
        `the form ${nameOf(action)} did not send a visitor to sign in: ${answer?.status} ${answer?.headers.location ?? ""}`,
      );
  });
  if ((await countRows()) !== before) wrong.push("a form that is for people did something for a visitor");
  return { tried: shut.length, wrong };
}
