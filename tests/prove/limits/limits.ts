import { bodies } from "@/tests/prove/limits/bodies";
import { letters } from "@/tests/prove/limits/letters";
import { networks } from "@/tests/prove/limits/networks";
import { people } from "@/tests/prove/limits/people";
import { limits, type Scene } from "@/tests/prove/limits/scene";
import type { Proof } from "@/tests/prove/proof";
import { serveApp } from "@/tests/prove/served/app";
import { tally } from "@/tests/prove/tally";
import { asOwner, withDatabase } from "@/tests/support/databases";

const sizes = {
  full: { posts: 60, rounds: 5, servers: 3 },
  small: { posts: 8, rounds: 1, servers: 1 },
};

/** How often, how much and how long: what one person, one address and one network may send. */
export const limitsProof: Proof = {
  about:
    "nobody sends more than the limits say, however many forms come at once; nobody is mailed more than 3 times an hour",
  faults: { forgetful: "the database forgets what it counted" },
  async run({ size, fault, progress }) {
    const { servers, ...how } = sizes[size];
    const app = await serveApp({ servers, worker: false, env: { LIMITS: JSON.stringify(limits) } });
    const scene: Scene = { app, ...how, tally: tally(), progress };
    try {
      if (fault) await forget();
      const figures = [
        ...(await letters(scene)),
        ...(await people(scene)),
        ...(await bodies(scene)),
        ...(await networks(scene)),
      ];
      return { tried: scene.tally.state.tried, figures, wrong: scene.tally.state.wrong };
    } finally {
      await app.stop();
    }
  },
};

async function forget() {
  const owner = withDatabase(
    `${process.env.TEST_DATABASE_URL}`,
    new URL(`${process.env.DATABASE_URL}`).pathname.slice(1),
  );
  await asOwner(
    owner,
    `CREATE FUNCTION forget() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.times := '{}'; RETURN NEW; END $$;
     CREATE TRIGGER forget BEFORE INSERT OR UPDATE ON "LimitUse" FOR EACH ROW EXECUTE FUNCTION forget()`,
  );
}
