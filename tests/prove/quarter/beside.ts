import { ending } from "@/lib/run/end";
import { freshDatabase } from "@/tests/prove/database";
import { isPolicy } from "@/tests/prove/quarter/policies";
import { full } from "@/tests/prove/quarter/size";

// The same quarter under another policy, in a process and a database of its own; its figures go to standard output.
const { end, atEnd } = ending(130);
const policy = process.argv[2];
if (!isPolicy(policy)) throw new Error(`There is no policy "${policy}".`);
await freshDatabase(atEnd);
const { observe } = await import("@/tests/prove/quarter/observe");
const { figures } = await observe({ size: full, policy, progress: () => {} });
console.log(JSON.stringify(figures));
await end(0);
