import { z } from "zod";
import { limitsInput } from "@/lib/limits/input";
import { retentionInput } from "@/lib/retention";
import { rhythmInput } from "@/lib/rhythm";
import { Halt } from "@/lib/run/halt";

const url = (schemes: string[]) =>
  z.string().refine((text) => schemes.some((scheme) => text.startsWith(`${scheme}://`)) && URL.canParse(text), {
    error: `must be a whole address starting with ${schemes.join(":// or ")}://`,
    abort: true,
  });
const withHost = (schemes: string[]) =>
  url(schemes).refine((text) => new URL(text).hostname !== "", { error: "must name a host" });

const isEmail = (text: string) => z.email().safeParse(text.trim()).success;
const isSender = (text: string) => isEmail(/^[^<>]*<([^<>]*)>$/.exec(text.trim())?.[1] ?? text);
const number = (what: string, from: number, to: number, whole = false) => {
  const fits = (value: number) => value >= from && value <= to && (!whole || Number.isInteger(value));
  return z
    .string()
    .transform(Number)
    .refine(fits, { error: `must be ${what} from ${from} to ${to}` });
};

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "must be JSON" });
    return z.NEVER;
  }
});

const variables = {
  DATABASE_URL: withHost(["postgres", "postgresql"]),
  DATABASE_READER_URL: withHost(["postgres", "postgresql"]).optional(),
  SMTP_URL: withHost(["smtp", "smtps"]),
  APP_URL: url(["http", "https"]).refine((text) => new URL(text).href === `${new URL(text).origin}/`, {
    error: "must be an address without a path, such as https://scrubs.example.org",
  }),
  AUTH_SECRET: z.string().min(32, { error: "must be at least 32 characters of random text" }),
  MAIL_FROM: z
    .string()
    .refine(isSender, { error: "must be an e-mail address, such as Bobbin <bobbin@example.org>" })
    .optional(),
  STEWARDS: z
    .string()
    .refine((text) => text.split(",").every(isEmail), { error: "must be e-mail addresses with commas between" })
    .optional(),
  MAILBOX_URL: z.string().optional(),
  PORT: number("a number", 1, 65_535, true).default(3_000),
  RHYTHM: json.pipe(rhythmInput).prefault("{}"),
  LIMITS: json.pipe(limitsInput).prefault("{}"),
  PROXIES: number("a number of proxies", 0, 5, true).default(0),
  RETENTION: json.pipe(retentionInput).prefault("{}"),
  DRAIN_SECONDS: number("a number of seconds", 0, 60).default(2),
};

type Variables = typeof variables;
export type Env = {
  readonly [Name in keyof Variables]: z.output<Variables[Name]>;
};

// Read at first use, so that a build needs none of them.
function read(name: keyof Variables) {
  const result = variables[name].safeParse(process.env[name] || undefined);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.length ? `${issue.path.join(".")}: ` : "";
  const said = process.env[name] ? `${where}${issue?.message}` : "is not set";
  throw new Halt(`${name} ${said}. README.md, "On a server", says what it is for.`);
}

/** What the app is told from outside. The only place that reads it; Halts with one sentence that names the variable. STEWARDS is a list of e-mail addresses, split by commas. */
export const env = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.keys(variables).map((name) => [name, { enumerable: true, get: () => read(name as keyof Variables) }]),
  ),
) as Env;

/** Stops the start with one sentence when any variable is missing or bad. */
export function checkEnv() {
  for (const name of Object.keys(variables)) read(name as keyof Variables);
}
