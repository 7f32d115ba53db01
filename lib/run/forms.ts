import { createHash } from "node:crypto";
import { env } from "@/lib/env";

const keyOf = (words: string) => createHash("sha256").update(words).digest("base64");

/**
 * Next names a form's action after a key that is new with each build. With one that stays, a page that was opened before
 * a release still sends its form where it belongs. It is no secret: a page shows the names.
 */
export const sameNames = {
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keyOf("Bobbin's forms are called the same in each build."),
};

/** What a form carries sealed is sealed alike by all servers of one AUTH_SECRET, before and after a release. */
export const keepFormsValid = () =>
  Object.assign(process.env, { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keyOf(`forms, sealed with ${env.AUTH_SECRET}`) });
