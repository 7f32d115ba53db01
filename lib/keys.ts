import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";

/** One form, once: the form carries it, and whoever submits it twice acts once. */
export type Key = string & z.$brand<"Key">;
export const keyInput = z.string().trim().min(8).max(80).brand<"Key">();

/** A fresh key for a form that is about to be shown. */
export const newKey = () => randomUUID() as string as Key;

/** A key that is the same each time a clock comes to the same thing. */
export const clockKey = (...parts: (string | number)[]) => parts.join(":") as Key;

/** Two inputs are the same act only if this is equal. */
export const hashOf = (input: unknown) => createHash("sha256").update(JSON.stringify(input)).digest("base64url");
