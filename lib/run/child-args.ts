import path from "node:path";
import { pathToFileURL } from "node:url";

const hooks = ["tsx", pathToFileURL(path.join(import.meta.dirname, "with-parent.ts")).href];

/** How Node is asked to run a child that understands TypeScript and ends with its parent. It needs a channel: stdio "ipc". */
export const childArgs = (args: string[]) => [...hooks.flatMap((hook) => ["--import", hook]), ...args];
