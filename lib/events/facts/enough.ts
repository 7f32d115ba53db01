import type { RestKind } from "@/prisma/generated/enums";

/** A line, and what of it nobody had claimed. */
type Waiting = { lineId: number; quantity: number };

/** What a site has enough of, and what everybody is asked to stop making. */
export type EnoughEvents = {
  "rest.begun": {
    siteId: number;
    kind: RestKind;
    until: string | null;
    rests: { restId: number; garmentTypeId: number | null }[];
    requestIds: number[];
    lines: Waiting[];
  };
  "rest.ended": {
    siteId: number;
    rests: { restId: number; kind: RestKind; garmentTypeId: number | null }[];
    requestIds: number[];
    lines: Waiting[];
  };
  "stop.asked": { stopId: number; garmentTypeId: number; sizeId: number | null; until: string };
  "stop.ended": { stopId: number; garmentTypeId: number; sizeId: number | null };
};
