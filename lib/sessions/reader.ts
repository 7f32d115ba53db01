import type { GetServerSidePropsContext } from "next";
import NextAuth, { type NextAuthConfig } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import { env } from "@/lib/env";
import { endSession, findSession } from "@/lib/sessions/store";

const COOKIE = "session";

/** The person whose session this token opens, as next-auth reads it; null for none. */
export async function readSession(token: string): Promise<number | null> {
  // next-auth takes every cookie whose name begins like its own for a part of it, so it is shown that one alone.
  const headers = { cookie: `${COOKIE}=${token}`, host: new URL(env.APP_URL).host };
  const request = { req: { headers }, res: { appendHeader() {} } };
  const session = await auth(request as unknown as GetServerSidePropsContext);
  return session?.user?.id ? Number(session.user.id) : null;
}

const farAway = new Date("9999-12-31");

/** Sessions end by our clock, in the store: next-auth is told of none that is over, and of no end to prolong. */
const adapter: Adapter = {
  async getSessionAndUser(sessionToken) {
    const session = await findSession(sessionToken);
    if (!session) return null;
    const userId = String(session.personId);
    return {
      session: { sessionToken, userId, expires: farAway },
      user: { id: userId, email: "", emailVerified: null },
    };
  },
  deleteSession: endSession,
  // The rest is ours (lib/sessions): next-auth asks that they be there, and never calls them.
  createSession: never,
  updateSession: never,
  createUser: never,
  getUser: never,
  getUserByEmail: never,
  getUserByAccount: never,
  updateUser: never,
  linkAccount: never,
};

function never(): never {
  throw new Error("next-auth reads sessions here, and does nothing else.");
}

const { auth } = NextAuth(
  (): NextAuthConfig => ({
    adapter,
    providers: [],
    secret: env.AUTH_SECRET,
    trustHost: true,
    basePath: "/api/auth",
    session: { strategy: "database" },
    cookies: { sessionToken: { name: COOKIE } },
    callbacks: { session: ({ session, user }) => ({ expires: session.expires.toString(), user: { id: user.id } }) },
    logger: { error: rethrow, warn() {} },
  }),
);

/** A database that does not answer is a failure, not somebody who is signed out. */
function rethrow(error: Error): never {
  throw error;
}
