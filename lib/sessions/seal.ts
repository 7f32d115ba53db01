import { createHmac, randomBytes, randomInt } from "node:crypto";
import { env } from "@/lib/env";

/** What stands in the database for a secret, or a new secret made of old ones: nobody finds a way back without AUTH_SECRET. */
export const seal = (purpose: string, ...parts: string[]) =>
  createHmac("sha256", env.AUTH_SECRET)
    .update(JSON.stringify([purpose, ...parts]))
    .digest("base64url");

export const newToken = () => randomBytes(32).toString("base64url");
export const newCode = () => String(randomInt(1_000_000)).padStart(6, "0");
