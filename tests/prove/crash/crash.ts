import { chances } from "@/tests/model/chance";
import { faults, plant } from "@/tests/prove/crash/faults";
import { killedDatabase } from "@/tests/prove/killed/database";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { serveApp } from "@/tests/prove/served/app";
import { fewKinds, kindNames } from "@/tests/prove/storm/acts/kinds";
import { type Blow, strike } from "@/tests/prove/storm/blows";
import { wrongAfter } from "@/tests/prove/storm/check";
import { drive } from "@/tests/prove/storm/drive";
import { figureOfAll, figuresOfBlows } from "@/tests/prove/storm/figures";
import { sender } from "@/tests/prove/storm/send";
import { makeStorm } from "@/tests/prove/storm/world";

const sizes = {
  full: { sent: kindNames, each: 20, apart: 60, workers: 20, wards: 3, hubs: 5, newcomers: 20 },
  small: { sent: fewKinds, each: 1, apart: 20, workers: 8, wards: 2, hubs: 3, newcomers: 3 },
};
/** Seconds. */
const limit = 8;

/** Forms are sent all the while; whoever got no answer sends theirs again with the same key. */
export const crash: Proof = {
  about:
    "the database and the app are killed again and again under load: nothing acknowledged is lost, nothing doubled",
  faults,
  ownDatabase: true,
  async run({ size: name, fault, progress }: Asked): Promise<Found> {
    const { each, apart, ...size } = sizes[name];
    const database = await killedDatabase();
    const app = await serveApp({ worker: false, mail: false });
    try {
      const world = await makeStorm(size);
      await plant(fault);
      const send = sender(
        app.origin,
        app.servers.map(({ port }) => port),
        chances(7),
      );
      const began = performance.now();
      const driven = drive({ world, ...size, count: Number.POSITIVE_INFINITY, seed: 1, send });
      const mortals = Array.from({ length: each }, () => [
        { what: "the database", ...database },
        ...app.servers.map((server) => ({ what: "the app", ...server })),
      ]);
      const told = setInterval(() => progress(`${driven.all.length} forms`), 1_000);
      const blows = await strike(driven, mortals.flat(), apart);
      clearInterval(told);
      driven.stop();
      await driven.done;
      const seconds = (performance.now() - began) / 1_000;

      const wrong = blows.flatMap((blow) => lateness(blow, name));
      for await (const words of wrongAfter(driven.all, world)) wrong.push(words);
      return { tried: blows.length, figures: [figureOfAll(driven.all, seconds), ...figuresOfBlows(blows)], wrong };
    } finally {
      await app.stop();
      await database.stop();
    }
  },
};

/**
 * The app is not touched when its database dies, so all of that time counts. Where the app itself is started again, and
 * where all other tests run beside this one, it counts from when what was killed has started.
 */
function lateness({ what, at, started, back }: Blow, size: Asked["size"]): string[] {
  const since = size === "full" && what === "the database" ? at : started;
  const seconds = (back - since) / 1_000;
  return seconds > limit ? [`${what} was killed, and forms were taken again only ${seconds.toFixed(1)} s later`] : [];
}
