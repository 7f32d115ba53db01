import path from "node:path";
import { appEnv, openMailbox, startApp } from "@/lib/run/app";
import { build, generate } from "@/lib/run/build";
import { children } from "@/lib/run/children";
import { dataFolder, secretsIn } from "@/lib/run/data";
import { databaseFolder, noteAddress, openDatabase, prepareDemo, tellStory } from "@/lib/run/demo";
import { ending } from "@/lib/run/end";
import { Halt } from "@/lib/run/halt";
import { lock } from "@/lib/run/lock";
import { choosePort } from "@/lib/run/port";
import { step } from "@/lib/run/steps";
import { welcome } from "@/lib/run/welcome";
import { endLeftover } from "@/prisma/server/leftover";

const dev = process.argv.includes("--dev");
const asBuilt = process.argv.includes("--no-build");
const { end, atEnd } = ending();

/** `npm start`: database, story, mailbox, worker and web under one roof. Whatever ends it, nothing stays behind. */
async function start() {
  const port = await choosePort("PORT", 3000);
  const folder = dataFolder();
  if (!(await lock(path.join(folder, "running"))))
    throw new Halt(`Bobbin runs already with the data in ${folder}. Stop that one first.`);

  await step("Database client", generate);
  if (!dev && !asBuilt) await step("Build", build);

  const family = children(
    path.join(folder, "log"),
    (name, words) => void end(1, `The ${name} has ended by itself. ${words}`),
  );
  atEnd(() => endLeftover(path.join(databaseFolder(folder), "data")));
  atEnd(family.stop);
  const urls = await step("PostgreSQL", () => openDatabase(family, folder));
  atEnd(noteAddress(folder, urls.app));
  await step("Migrations and queues", () => prepareDemo(urls, folder));
  const mailbox = await step("Mailbox", () => openMailbox(family, path.join(folder, "mail")));
  const app = {
    databaseUrl: urls.app,
    readerUrl: urls.reader,
    port,
    secret: secretsIn(folder).authSecret,
    mailbox,
  };
  await step("Demo story", () => tellStory(appEnv(app), folder));
  await step("Worker and web", () => startApp(family, { ...app, dev }));
  console.log(welcome(appEnv(app).APP_URL, mailbox.url));
}

await start().catch((error) => end(1, error instanceof Halt ? error.message : error));
