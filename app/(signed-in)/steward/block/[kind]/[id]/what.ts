import type { Blockable } from "@/lib/stewards/input";
import { holdHub, holdPerson, holdWard, letHubGoOn, letPersonGoOn, letWardGoOn } from "./actions";

/** What each kind of hold means, in words, and the acts that begin and end it. */
export const kinds: Record<Blockable, { field: string; means: string; hold: Act; letGo: Act }> = {
  person: {
    field: "personId",
    means:
      "They are signed out at once and cannot sign in. What they made and asked for stays. A ward that has nobody else waits.",
    hold: holdPerson,
    letGo: letPersonGoOn,
  },
  hub: {
    field: "hubId",
    means:
      "It cannot claim, pack, send or take new people, sees no ward, and is not shown in public. Its promises stand and wait, and its wards hear that.",
    hold: holdHub,
    letGo: letHubGoOn,
  },
  ward: {
    field: "wardId",
    means:
      "What it asked for is off the board, and it can ask for nothing new. Promises stand, and their hubs hear that it waits. What is on its way can be counted.",
    hold: holdWard,
    letGo: letWardGoOn,
  },
};

type Act = typeof holdHub;
