import { choosePort } from "@/lib/run/port";
import { serveApp } from "@/tests/prove/served/app";
import { type Browser, browser } from "@/tests/prove/served/browser";
import { type FaultProxy, faultProxy } from "@/tests/support/fault-proxy";
import { make } from "@/tests/support/make";

export type Mail = { subject: string; to: { address: string }[] };
export type World = Awaited<ReturnType<typeof openWorld>>;

/** The app with a proxy before its database and one before its mail server, and a hub whose coordinator is signed in. */
export async function openWorld({ worker, preload }: { worker: boolean; preload?: string }) {
  const outside = { ...process.env };
  const smtpPort = await choosePort("SMTP_PORT");
  process.env.SMTP_PORT = `${smtpPort}`;
  const at = new URL(`${outside.DATABASE_URL}`);
  const database = await faultProxy({ host: at.hostname, port: Number(at.port) });
  const smtp = await faultProxy({ host: "127.0.0.1", port: smtpPort });
  const env = { ...through(database), SMTP_URL: `smtp://127.0.0.1:${smtp.port}` };
  const app = await serveApp({ worker, env, ...(preload ? { preload } : {}) });
  // What this proof looks up by itself goes past the proxies.
  for (const name of databases) if (outside[name]) process.env[name] = outside[name];

  const { hub, coordinator } = await make.hub();
  await make.item();
  const someone = async (personId?: number): Promise<Browser> => {
    const opened = browser({ port: app.servers[0]?.port ?? 0, origin: app.origin });
    if (personId) await opened.signInAs(personId);
    return opened;
  };
  const mails = async (): Promise<Mail[]> => (await fetch(`${app.mailbox}/api/email`)).json();
  async function stop() {
    for (const each of [database, smtp]) await each.set("pass");
    await app.stop();
    for (const each of [database, smtp]) await each.stop();
  }
  return { app, database, smtp, hub, coordinator, someone, mails, stop };
}

const databases = ["DATABASE_URL", "DATABASE_READER_URL"];

/** Each address of the database that is set, with the proxy in its place. */
function through(proxy: FaultProxy): Record<string, string> {
  const set = databases.filter((name) => process.env[name]);
  return Object.fromEntries(
    set.map((name) => {
      const address = new URL(`${process.env[name]}`);
      address.host = `127.0.0.1:${proxy.port}`;
      return [name, address.href];
    }),
  );
}
