import { env } from "@/lib/env";
import { asHtml } from "@/lib/mail/html";
import type { Letter } from "@/lib/mail/letter";
import { mailServer } from "@/lib/mail/server";
import { encodeSubject } from "@/lib/mail/subject";
import { asText } from "@/lib/mail/text";
import { configuredStewards } from "@/lib/people/rules";

type Headers = Record<string, string | { prepared: boolean; value: string }>;

/** Hands a letter to the mail server. @throws when the server does not take it, or not in time */
export async function send(to: string, letter: Letter, headers: Headers = {}): Promise<void> {
  await mailServer().sendMail({
    from: sender(),
    to: { name: "", address: oneLine(to) },
    text: asText(letter),
    html: asHtml(letter),
    headers: { Subject: subjectOf(letter), "Auto-Submitted": "auto-generated", ...headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** The address that somebody may write to about their account: a steward by the settings of this server, or else ours. */
export const whomToWriteTo = () => configuredStewards(env.STEWARDS)[0] || operatorAddress();

/** Whoever runs this copy, as it signs its mail: for everybody to write to. */
export const operatorAddress = () => /<([^<>]*)>/.exec(sender())?.[1] ?? sender();

const subjectOf = ({ subject }: Letter) => ({ prepared: true, value: encodeSubject(oneLine(subject)) });
const sender = () => oneLine(env.MAIL_FROM ?? `Bobbin <bobbin@${new URL(env.APP_URL).hostname}>`);

/** The whole address of one of our pages, as a letter needs it. */
export const addressOf = (path: string) => new URL(path, env.APP_URL).href;

const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
