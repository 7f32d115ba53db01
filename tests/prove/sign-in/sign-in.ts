import type { Proof } from "@/tests/prove/proof";
import { serveApp } from "@/tests/prove/served/app";
import { codes, withoutMail } from "@/tests/prove/sign-in/codes";
import { endings, links } from "@/tests/prove/sign-in/links";
import { same } from "@/tests/prove/sign-in/same";
import { origin, type Scene, type Size } from "@/tests/prove/sign-in/scene";
import { sessions } from "@/tests/prove/sign-in/sessions";
import { tally } from "@/tests/prove/tally";
import { asOwner, withDatabase } from "@/tests/support/databases";

const sizes: Record<"full" | "small", Size & { servers: number }> = {
  full: { scans: 100, posts: 50, pairs: 400, servers: 3 },
  small: { scans: 3, posts: 8, pairs: 3, servers: 1 },
};
/** Milliseconds that nobody could tell apart over the internet. */
const slight = 3;

/** Sign-in and sessions, over HTTP as it is served behind https. */
export const signIn: Proof = {
  about: "a link and a code let in once, whoever asks learns nothing of who is known, and sessions end when they must",
  faults: { "never-spent": "a sign-in that was spent comes back in the database" },
  async run({ size, fault, progress }) {
    const { servers, ...each } = sizes[size];
    const app = await serveApp({ servers, worker: false, env: { APP_URL: origin } });
    const scene: Scene = { app, size: each, tally: tally(), progress };
    try {
      if (fault) await comeBack();
      await links(scene);
      await endings(scene);
      await codes(scene);
      const { middle, from, to } = await same(scene);
      const telling = size === "full" && (from > slight || to < -slight);
      scene.tally.check(!telling, `somebody known is answered ${middle.toFixed(1)} ms later`);
      await sessions(scene);
      await withoutMail(scene);
      const { tried, wrong } = scene.tally.state;
      const figures = [
        { what: "scans of a link, GET and HEAD", figure: 2 * each.scans },
        { what: "posts at once, of a link and of a code", figure: each.posts },
        { what: "pairs of a known and an unknown address", figure: each.pairs },
        {
          what: "known answered later by, ms (95 %)",
          figure: [middle, from, to].map((ms) => ms.toFixed(2)).join(", "),
        },
      ];
      return { tried, figures, wrong };
    } finally {
      await app.stop();
    }
  },
};

async function comeBack() {
  const owner = withDatabase(
    `${process.env.TEST_DATABASE_URL}`,
    new URL(`${process.env.DATABASE_URL}`).pathname.slice(1),
  );
  await asOwner(
    owner,
    `CREATE FUNCTION come_back() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       INSERT INTO "SignIn" SELECT OLD.*; RETURN NULL; END $$;
     CREATE TRIGGER come_back AFTER DELETE ON "SignIn" FOR EACH ROW EXECUTE FUNCTION come_back()`,
  );
}
