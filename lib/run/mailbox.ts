import { MailDev } from "maildev";
import { run } from "@/lib/run/halt";

/** A child of `npm start` and of the tests: takes every mail, and shows it on a page and as JSON. */
await run(async () => {
  const { SMTP_PORT, MAILBOX_PORT, MAIL_FOLDER } = process.env;
  const loopback = { ip: "127.0.0.1", webIp: "127.0.0.1" };
  const mailbox = new MailDev({
    ...loopback,
    smtp: Number(SMTP_PORT),
    web: Number(MAILBOX_PORT),
    mailDirectory: MAIL_FOLDER,
  });
  await mailbox.start();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => void mailbox.stop().finally(() => process.exit(0)));
  process.send?.("ready");
});
