import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { appEnv, openMailbox, startApp } from "@/lib/run/app";
import { build, generate } from "@/lib/run/build";
import { children } from "@/lib/run/children";
import { choosePort } from "@/lib/run/port";
import { program } from "@/lib/run/program";
import { asOwner, withDatabase } from "@/tests/support/databases";
import { plenty } from "@/tests/support/plenty";
import { makeTemplate, openServer } from "@/tests/support/server";

const SECRET = "only-for-tests-only-for-tests-only-for-tests";
const noMailbox = { url: "http://127.0.0.1:9", smtpUrl: "smtp://127.0.0.1:9" };

/** Once for a run of journeys: the app as it is built, twice, each with the demo's story, a mailbox and a worker of its own. */
export default async function setup() {
  await generate();
  await build();
  const server = await openServer();
  const folder = mkdtempSync(path.join(tmpdir(), "bobbin-journeys-"));
  const family = children("test-results/logs", (name, words) =>
    console.error(`The ${name} has ended by itself. ${words}`),
  );
  const story = `bobbin_story_${process.pid}`;
  await makeTemplate(server, story);
  const env = {
    ...appEnv({ databaseUrl: withDatabase(server.app, story), port: 1, secret: SECRET, mailbox: noMailbox }),
  };
  await program(["lib/run/seed.ts"], { env });

  process.env.AUTH_SECRET = SECRET;
  process.env.LIMITS = plenty;
  const names = [story];
  for (const project of ["js", "no-js"]) {
    const name = `${story}_${project.replace("-", "_")}`;
    names.unshift(name);
    await asOwner(server.owner, `CREATE DATABASE ${name} TEMPLATE ${story}`);
    const mailbox = await openMailbox(family, path.join(folder, project));
    const port = await choosePort("JOURNEY_PORT");
    await startApp(family, { databaseUrl: withDatabase(server.app, name), port, secret: SECRET, mailbox });
    process.env[`APP_OF_${project}`] = `http://localhost:${port}`;
    process.env[`MAILBOX_OF_${project}`] = mailbox.url;
    process.env[`DATABASE_OF_${project}`] = withDatabase(server.app, name);
  }

  return async () => {
    await family.stop();
    for (const name of names) await asOwner(server.owner, `DROP DATABASE ${name} WITH (FORCE)`);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
