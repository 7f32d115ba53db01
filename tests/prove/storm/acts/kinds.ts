import { hubKinds } from "@/tests/prove/storm/acts/hub";
import { stewardKinds } from "@/tests/prove/storm/acts/steward";
import { wardKinds } from "@/tests/prove/storm/acts/ward";

/** Every kind of form that the storm sends. */
export const kinds = { ...wardKinds, ...hubKinds, ...stewardKinds };
export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];
/** What a small proof has time for: a server opens each page for the first time slowly. */
export const fewKinds: KindName[] = ["post", "change", "claim", "release", "log", "pack", "send"];
