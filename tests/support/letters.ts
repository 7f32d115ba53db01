import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { setClock } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { strike } from "@/lib/jobs/drain";
import { make } from "@/tests/support/make";
import { openSmtp } from "@/tests/support/smtp";

/** Gives this test file a mail server of `openSmtp`, and letters that wait as they really do. Call it at the top. */
export function useLetters() {
  let smtp: Awaited<ReturnType<typeof openSmtp>>;
  const asUsual = process.env.RHYTHM;
  beforeAll(async () => {
    smtp = await openSmtp();
    process.env.SMTP_URL = smtp.url;
  });
  beforeEach(async () => {
    process.env.RHYTHM = "{}";
    await prisma.$executeRaw`DELETE FROM pgboss.job`;
    await prisma.outgoing.deleteMany();
    smtp.taken.length = 0;
    smtp.mails.length = 0;
  });
  afterEach(() => {
    setClock();
    smtp.knowNobody(null);
    smtp.refuse(null);
  });
  afterAll(() => {
    process.env.RHYTHM = asUsual;
    smtp.close();
  });
  return {
    post: () => smtp,
    /** The subjects of what went by now. */
    went: async () => {
      await strike(["letters"]);
      return smtp.taken.splice(0);
    },
  };
}

export const at = (time: string) => setClock(new Date(`${time}:00Z`));

/** A ward that has its receipt already, and what makes one letter to it each time. */
export async function letterWard() {
  const { line, manager } = await make.line({ asked: 500 });
  const { hub, coordinator } = await make.hub();
  await prisma.$executeRaw`DELETE FROM pgboss.job`;
  return { manager, line, claim: (pieces: number) => make.claim(coordinator, hub.id, line.id, pieces) };
}
