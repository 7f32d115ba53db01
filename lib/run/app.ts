import type { Children } from "@/lib/run/children";
import { choosePort } from "@/lib/run/port";

type Mailbox = { url: string; smtpUrl: string };
type App = {
  databaseUrl: string;
  port: number;
  secret: string;
  mailbox: Mailbox;
  dev?: boolean;
};

/** Opens a mailbox that takes every mail and keeps it in `folder`. */
export async function openMailbox(children: Children, folder: string): Promise<Mailbox> {
  const [web, smtp] = [await choosePort("MAILBOX_PORT"), await choosePort("SMTP_PORT")];
  await children.start("mailbox", {
    args: ["lib/run/mailbox.ts"],
    env: {
      MAILBOX_PORT: String(web),
      SMTP_PORT: String(smtp),
      MAIL_FOLDER: folder,
    },
  });
  return {
    url: `http://localhost:${web}`,
    smtpUrl: `smtp://127.0.0.1:${smtp}`,
  };
}

/** Starts the worker and the web server on a database that is ready for them. */
export async function startApp(children: Children, { databaseUrl, port, secret, mailbox, dev = false }: App) {
  const env = {
    ...appEnv({ databaseUrl, port, secret, mailbox }),
    NODE_ENV: dev ? "development" : "production",
  };
  await Promise.all([
    children.start("worker", { args: ["lib/run/worker.ts"], env, aloud: dev }),
    children.start("web", {
      args: ["lib/run/serve.ts", ...(dev ? ["--dev"] : [])],
      env,
      aloud: dev,
    }),
  ]);
}

/** What the app's programs read from the environment. */
export function appEnv({ databaseUrl, port, secret, mailbox }: Omit<App, "dev">) {
  return {
    DATABASE_URL: databaseUrl,
    SMTP_URL: mailbox.smtpUrl,
    APP_URL: process.env.APP_URL ?? `http://localhost:${port}`,
    AUTH_SECRET: secret,
    MAILBOX_URL: mailbox.url,
    PORT: String(port),
    DRAIN_SECONDS: "0",
    // Whoever tries it out sees each mail at once, at any hour.
    // They sign in as one and then another of its people, again and again.
    LIMITS: process.env.LIMITS ?? '{"mail":60}',
    RHYTHM: process.env.RHYTHM ?? '{"mail":{"bundle":0,"quietFrom":0,"quietTo":0}}',
  };
}
