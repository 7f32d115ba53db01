import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { MINUTES } from "@/lib/sessions/ask";

const secure = () => env.APP_URL.startsWith("https://");
const sessionName = () => (secure() ? "__Host-bobbin" : "bobbin");
const askingName = () => (secure() ? "__Secure-sign-in" : "sign-in");
const asking = "/sign-in";
const year = 365 * 24 * 60 * 60;

/** The token of this browser's session, or null. */
export const sessionToken = () => token(sessionName);
/** The token of this browser's way through signing in, or null. */
export const askingToken = () => token(askingName);

/** The request comes first: a page that asks it is not made at build time, when there is no environment to read. */
async function token(name: () => string) {
  const jar = await cookies();
  const value = jar.get(name())?.value ?? "";
  return /^[\w-]{43}$/.test(value) ? value : null;
}

/** The cookie outlives the session, which the database ends: a browser in use stays signed in. */
export async function keepSession(value: string) {
  const jar = await cookies();
  jar.set(sessionName(), value, { httpOnly: true, sameSite: "lax", secure: secure(), path: "/", maxAge: year });
  jar.delete({ name: askingName(), path: asking, secure: secure() });
}

export async function keepAsking(value: string) {
  const options = { httpOnly: true, sameSite: "lax", secure: secure(), path: asking, maxAge: MINUTES * 60 } as const;
  (await cookies()).set(askingName(), value, options);
}

export async function dropSession() {
  (await cookies()).delete({ name: sessionName(), path: "/", secure: secure() });
}
