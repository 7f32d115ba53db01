import { readFileSync } from "node:fs";
import { prisma } from "@/lib/db";
import type { Ground } from "@/tests/prove/repeat/ground";
import { type Held, holdBack, landingOf, send, varied } from "@/tests/prove/repeat/sending";
import type { Served } from "@/tests/prove/served/app";
import type { Form } from "@/tests/support/journeys/twice/submit";

/** Every action of the app as it is built, by its folder and name. */
export function actionsBuilt(): string[] {
  const manifest = `${process.env.NEXT_DIST_DIR ?? ".next"}/server/server-reference-manifest.json`;
  const { node } = JSON.parse(readFileSync(manifest, "utf8"));
  const all = Object.values(node as Record<string, { filename: string; exportedName: string }>);
  return [...new Set(all.map((each) => `${each.filename.replace(/\/actions\.ts$/, "")} ${each.exportedName}`))];
}

/** Sends one form so many times at once, to all servers by turns, and then once with each answer changed. */
export async function* wrongWhenRepeated(
  { form, open, fill, press, events = 1 }: Form,
  ground: Ground,
  { origin, servers }: Served,
  times: number,
) {
  const port = (n: number) => servers[n % servers.length]?.port ?? 0;
  const scene = await ground.scene();
  const page = await open(scene);
  await fill?.(page, scene);
  const before = await tally();
  const held = await holdBack(page, press);

  const answers = await Promise.all(Array.from({ length: times }, (_, n) => send(origin, port(n), held)));
  const landings = [...new Set(answers.map(landingOf))];
  if (landings.length !== 1) yield `${form}: landed in ${landings.length} ways: ${landings.slice(0, 3).join(" and ")}`;
  if (landings.some((each) => each.startsWith("stayed"))) yield `${form}: was not taken`;
  const after = await tally();
  if (after.events - before.events !== events)
    yield `${form}: happened ${after.events - before.events} times, and not ${events}`;
  if (after.drafts - before.drafts > 1) yield `${form}: began ${after.drafts - before.drafts} drafts`;
  if (after.sessions - before.sessions > 1) yield `${form}: opened ${after.sessions - before.sessions} sessions`;
  if (events > 0) yield* wrongWhenChanged(form, held, (other, n) => send(origin, port(n), other), landings[0]);
}

/** The same key with another answer does nothing; and where the answer is one of the act's, a page says no. */
async function* wrongWhenChanged(
  form: string,
  held: Held,
  post: (held: Held, n: number) => ReturnType<typeof send>,
  landing: string | undefined,
) {
  const before = await tally();
  const others = [...varied(held)];
  const answers = await Promise.all(others.map(post));
  const { events } = await tally();
  if (events !== before.events) yield `${form}: with another answer it happened once more`;
  const refused = answers.filter((answer) => landingOf(answer) !== landing);
  if (others.length > 0 && refused.length === 0) yield `${form}: another answer with the same key was taken`;
}

async function tally() {
  const [events, drafts, sessions] = await Promise.all([
    prisma.event.count({ where: { NOT: { actor: { startsWith: "clock:" } } } }),
    prisma.draft.count(),
    prisma.session.count(),
  ]);
  return { events, drafts, sessions };
}
