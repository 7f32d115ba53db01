import type { Served } from "@/tests/prove/served/app";
import { type Browser, browser } from "@/tests/prove/served/browser";
import { demo } from "@/tests/support/journeys/cast";

const roles = ["ward manager", "coordinator", "volunteer", "steward"] as const;
const doors = ["/home", "/requests", "/account", "/steward", "/balance", "/surplus", "/hubs/start", "/ask"];

/** The people of the demo, each in a browser of their own, and where they may begin. */
export async function openDoors({ servers, origin }: Served): Promise<{ by: Browser; path: string }[]> {
  const to = { port: servers[0]?.port ?? 0, origin };
  const visitor = browser(to);
  const people = await Promise.all(
    roles.map(async (role) => {
      const by = browser(to);
      await by.signInAs((await demo(role)).personId);
      return by;
    }),
  );
  const open = ["/", "/sign-in", "/sign-in/out", "/pattern-book", "/privacy", "/accessibility"];
  return [
    ...open.map((path) => ({ by: visitor, path })),
    ...people.flatMap((by) => doors.map((path) => ({ by, path }))),
  ];
}
