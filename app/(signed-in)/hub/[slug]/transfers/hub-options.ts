import { sayAway } from "@/lib/places/words";
import type { Neighbour } from "@/lib/transfers/queries/neighbours";

/** Hubs near by, as a list to choose from: "Canal Street Hub, LS2, about 3 miles away". */
export const hubOptions = (hubs: Neighbour[]) =>
  hubs.map(({ hubId, name, outcode, away }) => ({
    value: String(hubId),
    label: [name, outcode, ...(away ? [sayAway(away)] : [])].join(", "),
  }));
