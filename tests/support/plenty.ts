import { limitsInput } from "@/lib/limits/input";

/** Limits for where a few people do in a minute what many do in a day. */
export const plenty = JSON.stringify(
  Object.fromEntries(Object.keys(limitsInput.shape).map((what) => [what, 1_000_000])),
);
