import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { MailDev } from "maildev";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { choosePort } from "@/lib/run/port";

export type Sent = { to: string; subject: string; text: string; html: string };

/** Gives this test file a real SMTP server to send to, empty before each test. Call it at the top. */
export function useMailbox() {
  const folder = mkdtempSync(path.join(tmpdir(), "bobbin-mail-"));
  let mailbox: MailDev;
  beforeAll(async () => {
    const smtp = await choosePort("TEST_SMTP_PORT");
    mailbox = new MailDev({ smtp, ip: "127.0.0.1", disableWeb: true, mailDirectory: folder, silent: true });
    await mailbox.start();
    process.env.SMTP_URL = `smtp://127.0.0.1:${smtp}`;
  });
  beforeEach(() => smtpOf(mailbox).deleteAllEmails());
  afterAll(async () => {
    await mailbox.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (): Promise<Sent[]> => {
    const mails = await smtpOf(mailbox).getAllEmails();
    return mails.map((mail) => ({
      to: `${mail.to?.[0]?.address}`,
      subject: `${mail.subject}`,
      text: `${mail.text}`,
      html: `${mail.html}`,
    }));
  };
}

function smtpOf(mailbox: MailDev) {
  const servers = mailbox.getServers();
  if (!servers) throw new Error("The mailbox is not open.");
  return servers.smtp;
}
