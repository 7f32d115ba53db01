import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { appEnv } from "@/lib/run/app";
import { build } from "@/lib/run/build";
import { choosePort } from "@/lib/run/port";
import { type Killable, killable } from "@/tests/prove/served/killable";
import { plenty } from "@/tests/support/plenty";

export type Server = Killable & { port: number };
export type Served = Awaited<ReturnType<typeof serveApp>>;
type How = {
  /** How many web servers stand on the one database, 1 unless said. */
  servers?: number;
  /** Whether a worker sends mail and does the clock's work. */
  worker?: boolean;
  /** Whether there is a mailbox. */
  mail?: boolean;
  /** What the programs find in their environment besides the usual, and what stands there instead. */
  env?: Record<string, string>;
  /** A module that each web server loads first, to plant a fault in it. */
  preload?: string;
};

/**
 * The app as it is built, on the database of DATABASE_URL, with a real mailbox. This process gets the same environment,
 * so that it can open sessions and call commands beside it. `stop` ends all of it.
 */
export async function serveApp({ servers = 1, worker = true, mail = true, env = {}, preload }: How = {}) {
  await build();
  const folder = mkdtempSync(path.join(tmpdir(), "bobbin-served-"));
  const log = (name: string) => path.join(folder, `${name}.log`);
  const ports = [];
  for (let n = 0; n < servers; n++) ports.push(await choosePort("SERVED_PORT"));
  const [web, smtp] = [await choosePort("MAILBOX_PORT"), await choosePort("SMTP_PORT")];
  const origin = `http://localhost:${ports[0]}`;
  const mailbox = { url: `http://127.0.0.1:${web}`, smtpUrl: `smtp://127.0.0.1:${smtp}` };
  const all = {
    ...appEnv({ ...databases(), port: Number(ports[0]), secret, mailbox }),
    APP_URL: origin,
    NODE_ENV: "production",
    LIMITS: plenty,
    ...env,
  };
  Object.assign(process.env, all);

  const box = { MAILBOX_PORT: `${web}`, SMTP_PORT: `${smtp}`, MAIL_FOLDER: path.join(folder, "mail") };
  const post = killable(["lib/run/mailbox.ts"], box, log("mailbox"));
  const work = killable(["lib/run/worker.ts"], all, log("worker"));
  const args = [...(preload ? ["--import", path.resolve(preload)] : []), "lib/run/serve.ts"];
  const webs: Server[] = ports.map((port, n) => ({
    ...killable(args, { ...all, PORT: `${port}` }, log(`web-${n}`)),
    port,
  }));

  async function stop() {
    for (const each of [...webs, work, post]) await each.stop();
    rmSync(folder, { recursive: true, force: true });
  }

  try {
    await Promise.all([...(mail ? [post] : []), ...(worker ? [work] : []), ...webs].map((each) => each.start()));
  } catch (error) {
    await stop();
    throw error;
  }
  /** Everything that the programs have said so far. */
  const said = () => [...webs, ...(worker ? [work] : [])].map((each) => each.said()).join("\n");
  return { origin, servers: webs, worker: work, mailbox: mailbox.url, post, said, stop };
}

const databases = () => ({
  databaseUrl: `${process.env.DATABASE_URL}`,
  readerUrl: `${process.env.DATABASE_READER_URL}`,
});
const secret = "only-for-proofs-only-for-proofs-only-for-proofs";
