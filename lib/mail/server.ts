import { connect } from "node:net";
import { createTransport, type Transporter } from "nodemailer";
import SMTPTransport from "nodemailer/lib/smtp-transport/index.js";
import { env } from "@/lib/env";

const seconds = 1_000;
let open: Transporter | undefined;

/** The mail server at SMTP_URL. Each wait for it has an end, and each mail: 8 seconds. */
export function mailServer(): Transporter {
  // Given the settings themselves, createTransport would keep the address and drop the rest.
  open ??= createTransport(
    new SMTPTransport({
      url: env.SMTP_URL,
      getSocket: connectPromptly,
      greetingTimeout: 5 * seconds,
      socketTimeout: 6 * seconds,
    }),
  );
  return open;
}

/** False when a mail that failed has certainly reached nobody: the server was not there, or said no. */
export const mayHaveGone = (error: unknown) =>
  !(error instanceof NotThere || (error as { responseCode?: number }).responseCode);

class NotThere extends Error {}

type Opened = (error: Error | null, socket: { connection: ReturnType<typeof connect> } | null) => void;

/** Without a delay, for which TCP would hold back the last words of each mail: 40 ms against 2 on one machine. */
function connectPromptly({ host, port, secure }: SMTPTransport.Options, opened: Opened) {
  const at = { host: host ?? "localhost", port: Number(port) || (secure ? 465 : 587) };
  const connection = connect({ ...at, noDelay: true });
  const fail = ({ message }: Error) => opened(new NotThere(message), null);
  const giveUp = (after: number) =>
    setTimeout(() => connection.destroy(new Error("The mail server does not answer.")), after * seconds);
  const [noCall, noEnd] = [giveUp(4), giveUp(8)];
  connection.once("error", fail);
  connection.once("close", () => clearTimeout(noEnd)).once("close", () => clearTimeout(noCall));
  connection.once("connect", () => {
    clearTimeout(noCall);
    connection.off("error", fail);
    opened(null, { connection });
  });
}
