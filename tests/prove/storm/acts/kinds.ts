import { hubKinds } from "@/tests/prove/storm/acts/hub";
import { stewardKinds } from "@/tests/prove/storm/acts/steward";
import { wardKinds } from "@/tests/prove/storm/acts/ward";

/** Every kind of form that the storm sends. */
export const kinds = { ...wardKinds, ...hubKinds, ...stewardKinds };
export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];
