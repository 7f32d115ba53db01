import { clock } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { table } from "@/tests/permissions/table";
import { type CommandName, tries } from "@/tests/permissions/tries";
import { type makeOthers, makeScene, roles } from "@/tests/permissions/world";

/** What nobody does by a form: the clock alone. */
export const clockwork = (Object.keys(table) as CommandName[]).filter((command) =>
  table[command].every((verdict, column) => (verdict === "yes") === (roles[column] === "clock")),
);

/** The clock comes so many times at once to the same thing. */
export async function* wrongWhenClockRepeats(
  command: CommandName,
  others: Awaited<ReturnType<typeof makeOthers>>,
  times: number,
) {
  const { attempt } = await tries[command](await makeScene(others));
  const key = newKey();
  const all = await Promise.allSettled(Array.from({ length: times }, () => attempt(clock("repeat"), key)));
  const told = new Set(all.map((each) => (each.status === "fulfilled" ? written(each.value) : `${each.reason}`)));
  if (told.size !== 1 || all[0]?.status !== "fulfilled") yield `${command}: ended as ${[...told].join(" and as ")}`;
  const acts = await prisma.act.count({ where: { key } });
  const events = await prisma.event.count({ where: { acts: { some: { key } } } });
  if (acts !== 1 || events !== 1) yield `${command}: happened ${events} times`;
}

/** The same whichever way its parts were kept. */
const written = (facts: unknown) =>
  JSON.stringify(facts, (_, value) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
