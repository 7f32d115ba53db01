import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import { choosePort } from "@/lib/run/port";
import { serveApp } from "@/tests/prove/served/app";
import { type Browser, browser, formOf, type Page } from "@/tests/prove/served/browser";
import { type FaultProxy, faultProxy } from "@/tests/support/fault-proxy";
import { make } from "@/tests/support/make";

export type World = Awaited<ReturnType<typeof openWorld>>;

/** The app with a proxy before its database and one before its mail server, and a hub whose coordinator is signed in. */
export async function openWorld({ worker, preload }: { worker: boolean; preload?: string }) {
  const direct = `${process.env.DATABASE_URL}`;
  const smtpPort = await choosePort("SMTP_PORT");
  process.env.SMTP_PORT = `${smtpPort}`;
  const database = await faultProxy({ host: new URL(direct).hostname, port: Number(new URL(direct).port) });
  const smtp = await faultProxy({ host: "127.0.0.1", port: smtpPort });
  const env = { DATABASE_URL: through(direct, database), SMTP_URL: `smtp://127.0.0.1:${smtp.port}` };
  const app = await serveApp({ worker, env, ...(preload ? { preload } : {}) });
  // What this proof looks up by itself goes past the proxies.
  Object.assign(process.env, { DATABASE_URL: direct, SMTP_URL: `smtp://127.0.0.1:${smtpPort}` });

  const { hub, coordinator } = await make.hub();
  await make.item();
  const someone = async (personId?: number): Promise<Browser> => {
    const opened = browser({ port: app.servers[0]?.port ?? 0, origin: app.origin });
    if (personId) await opened.signInAs(personId);
    return opened;
  };
  async function stop() {
    for (const each of [database, smtp]) await each.set("pass");
    await app.stop();
    for (const each of [database, smtp]) await each.stop();
  }
  return { app, database, smtp, hub, coordinator, someone, stop };
}

function through(url: string, proxy: FaultProxy): string {
  const address = new URL(url);
  address.hostname = "127.0.0.1";
  address.port = `${proxy.port}`;
  return address.href;
}

/** A form that is open and filled in, what it holds that must not be lost, and how often it has been done. */
export type Filled = {
  what: string;
  typed: string;
  send: () => Promise<Page>;
  again: (page: Page) => Promise<Page>;
  done: () => Promise<number>;
};

/** Pieces that are about to be logged: an act of ours, with its event. */
export async function fillLog(world: World): Promise<Filled> {
  const { hub, coordinator } = world;
  const person = await world.someone(coordinator.personId);
  const page = await person.go(`/hub/${hub.slug}/log`);
  const form = formOf(page, "Log these pieces");
  const quantity = 11 + (filled++ % 80);
  const { id } = await make.item();
  const item = found(
    await db.item.findUnique({ where: { id }, include: { garmentType: true, size: true, colour: true } }),
    "item",
  );
  const values = {
    garmentTypeId: `${item.garmentTypeId}`,
    sizeId: `${item.sizeId}`,
    colourId: `${item.colourId}`,
    quantity: `${quantity}`,
  };
  const before = await countLogged(hub.id, quantity);
  return {
    what: "logging",
    typed: `${quantity}`,
    send: () => person.post(page, form, values),
    again: (page) => person.post(page, formOf(page, /^(Send it again|Log these pieces)$/)),
    done: async () => (await countLogged(hub.id, quantity)) - before,
  };
}

let filled = 0;
const countLogged = (hubId: number, quantity: number) => db.entry.count({ where: { hubId, quantity } });
