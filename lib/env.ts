import { z } from "zod";
import { Halt } from "@/lib/run/halt";

const url = (schemes: string[]) =>
  z.string().refine((text) => schemes.some((scheme) => text.startsWith(`${scheme}://`)) && URL.canParse(text), {
    error: `must be a whole address starting with ${schemes.join(":// or ")}://`,
  });

const variables = {
  DATABASE_URL: url(["postgres", "postgresql"]),
  SMTP_URL: url(["smtp", "smtps"]),
  APP_URL: url(["http", "https"]),
  AUTH_SECRET: z.string().min(32, { error: "must be at least 32 characters of random text" }),
  MAIL_FROM: z.string().optional(),
  STEWARDS: z.string().optional(),
  MAILBOX_URL: z.string().optional(),
};

type Variables = typeof variables;
export type Env = {
  readonly [Name in keyof Variables]: z.output<Variables[Name]>;
};

// Read at first use, so that a build needs none of them.
function read(name: keyof Variables): string | undefined {
  const result = variables[name].safeParse(process.env[name] || undefined);
  if (result.success) return result.data;
  const said = process.env[name] ? result.error.issues[0]?.message : "is not set";
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
