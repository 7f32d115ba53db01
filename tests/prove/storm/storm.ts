import { chances } from "@/tests/model/chance";
import { killedDatabase } from "@/tests/prove/killed/database";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { serveApp } from "@/tests/prove/served/app";
import { fewKinds, kindNames } from "@/tests/prove/storm/acts/kinds";
import { type Mortal, strike } from "@/tests/prove/storm/blows";
import { wrongAfter } from "@/tests/prove/storm/check";
import { drive } from "@/tests/prove/storm/drive";
import { faults, plant } from "@/tests/prove/storm/faults";
import { figureOfCalm, figuresOf, figuresOfBlows } from "@/tests/prove/storm/figures";
import { sender } from "@/tests/prove/storm/send";
import { makeStorm } from "@/tests/prove/storm/world";

const sizes = {
  full: {
    sent: kindNames,
    servers: 3,
    workers: 60,
    count: 30_000,
    wards: 4,
    hubs: 8,
    newcomers: 60,
    killed: { servers: 12, databases: 4 },
  },
  small: {
    sent: fewKinds,
    servers: 2,
    workers: 8,
    count: 80,
    wards: 2,
    hubs: 3,
    newcomers: 3,
    killed: { servers: 1, databases: 0 },
  },
};

/** The real forms over HTTP with real sessions, a model beside them. */
export const storm: Proof = {
  about: "60 people at 3 servers that are killed, as is their database: nothing over, below nothing, lost or half done",
  faults,
  async run({ size: name, fault, progress }: Asked): Promise<Found> {
    const size = sizes[name];
    const database = size.killed.databases > 0 ? await killedDatabase() : undefined;
    const app = await serveApp({ servers: size.servers, worker: false, mail: false });
    try {
      const world = await makeStorm(size);
      await plant(fault);
      const ports = app.servers.map(({ port }) => port);
      const send = sender(app.origin, ports, chances(7));
      const began = performance.now();
      const driven = drive({ world, ...size, seed: 1, send });
      const told = setInterval(() => progress(`${driven.all.length} of ${size.count} forms`), 1_000);
      const killed = mortals(size.killed, app.servers, database);
      const blows = await strike(driven, killed, size.count / (killed.length + 1));
      await driven.done;
      clearInterval(told);
      const seconds = (performance.now() - began) / 1_000;

      const wrong = bugsIn(app.said());
      for await (const words of wrongAfter(driven.all, world)) wrong.push(words);
      const figures = [...figuresOf(driven.all, seconds), ...figuresOfBlows(blows), figureOfCalm(driven.all, blows)];
      return { tried: driven.all.length, figures, wrong };
    } finally {
      await app.stop();
      await database?.stop();
    }
  },
};

/** A server that is short of time says so, and nothing is lost. What it never says: that its own statements got in each other's way. */
const bugsIn = (said: string) =>
  [...new Set(said.match(/.*(deadlock|violates|could not serialize|23514|23505).*/gi) ?? [])].map(
    (line) => `a server said: ${line}`,
  );

type Killed = Omit<Mortal, "what">;

/** Some servers, then the database, and so on. */
function mortals({ servers, databases }: { servers: number; databases: number }, webs: Killed[], database?: Killed) {
  const all = Array.from({ length: servers }, (_, n): Mortal[] => {
    const web = webs[n % webs.length];
    const due = database && n % Math.ceil(servers / databases) === 0;
    return [...(web ? [{ what: "a server", ...web }] : []), ...(due ? [{ what: "the database", ...database }] : [])];
  });
  return all.flat();
}
