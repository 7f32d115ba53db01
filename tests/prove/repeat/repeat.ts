import { makeOthers } from "@/tests/permissions/world";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { clockwork, wrongWhenClockRepeats } from "@/tests/prove/repeat/clockwork";
import { faults, plant } from "@/tests/prove/repeat/faults";
import { actionsBuilt, wrongWhenRepeated } from "@/tests/prove/repeat/forms";
import { openGround } from "@/tests/prove/repeat/ground";
import { serveApp } from "@/tests/prove/served/app";
import { forms } from "@/tests/support/journeys/twice/forms";

/** Small: a form that could be taken twice, one that could not, and one act of the clock. */
const few = [
  "app/(signed-in)/hub/[slug]/log log",
  "app/(signed-in)/requests/[ref]/withdraw withdraw",
  "presumeArrived",
];

/** Every form over HTTP, as it stands on its page; and what the clock does, by command. */
export const repeat: Proof = {
  about: "everything that can be done, 50 times at once with one key: it happens once, and everybody lands on one page",
  faults,
  async run({ size, fault, progress }: Asked): Promise<Found> {
    const times = 50;
    const some = <T>(all: T[], name: (one: T) => string) =>
      size === "full" ? all : all.filter((one) => few.includes(name(one)));
    const app = await serveApp({ servers: size === "full" ? 2 : 1, worker: size === "full" });
    const ground = await openGround(app);
    try {
      await plant(fault);
      const wrong = missing();
      const [sent, struck] = [some(forms, ({ form }) => form), some(clockwork, (name) => name)];
      for (const [n, form] of sent.entries()) {
        progress(`${n + 1} of ${sent.length} forms: ${form.form.slice(-40)}`);
        wrong.push(...(await gathered(wrongWhenRepeated(form, ground, app, times), form.form)));
        await ground.leave();
      }
      const others = await makeOthers();
      for (const command of struck) {
        progress(`the clock: ${command}`);
        wrong.push(...(await gathered(wrongWhenClockRepeats(command, others, times), command)));
      }
      const figures = [{ forms: sent.length, "acts of the clock": struck.length, "times at once": times }];
      return { tried: sent.length + struck.length, figures, wrong };
    } finally {
      await ground.close();
      await app.stop();
    }
  },
};

/** An action of the build without a row, or a row without one. */
function missing(): string[] {
  const [built, rows] = [actionsBuilt(), forms.map(({ form }): string => form)];
  const unlike = [...built.filter((name) => !rows.includes(name)), ...rows.filter((name) => !built.includes(name))];
  return unlike.map((name) => `${name} is built, or repeated, but not both`);
}

/** All that was wrong; and that it could not be tried, where it could not. */
async function gathered(all: AsyncGenerator<string>, what: string): Promise<string[]> {
  const wrong: string[] = [];
  try {
    for await (const words of all) wrong.push(words);
  } catch (error) {
    wrong.push(`${what}: could not be tried: ${(error as Error).message}`);
  }
  return wrong;
}
