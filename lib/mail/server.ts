import { connect } from "node:net";
import { createTransport, type Transporter } from "nodemailer";
import SMTPTransport from "nodemailer/lib/smtp-transport/index.js";
import { env } from "@/lib/env";

const seconds = 1_000;
let open: Transporter | undefined;

/** The mail server at SMTP_URL. Each wait for it has an end. */
export function mailServer(): Transporter {
  // Given the settings themselves, createTransport would keep the address and drop the rest.
  open ??= createTransport(
    new SMTPTransport({
      url: env.SMTP_URL,
      getSocket: connectPromptly,
      greetingTimeout: 5 * seconds,
      socketTimeout: 10 * seconds,
    }),
  );
  return open;
}

type Opened = (error: Error | null, socket: { connection: ReturnType<typeof connect> } | null) => void;

/** Without a delay, for which TCP would hold back the last words of each mail: 40 ms against 2 on one machine. */
function connectPromptly({ host, port, secure }: SMTPTransport.Options, opened: Opened) {
  const at = { host: host ?? "localhost", port: Number(port) || (secure ? 465 : 587) };
  const connection = connect({ ...at, noDelay: true, timeout: 5 * seconds });
  const fail = (error: Error) => opened(error, null);
  connection.once("error", fail);
  connection.once("timeout", () => connection.destroy(new Error("The mail server does not answer.")));
  connection.once("connect", () => {
    connection.removeAllListeners("timeout").off("error", fail);
    opened(null, { connection });
  });
}
