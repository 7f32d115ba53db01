import type { HubRole, MemberState } from "@/prisma/generated/enums";

/** How somebody stood in a ward or hub: `since` as text, `role` in a hub only. */
export type Standing = { state: MemberState; since: string; role?: HubRole };

/**
 * Memberships that went from one to another: those that moved as they were, and those that met one that was there
 * (`was`: how it had been in what was merged; `had`: in what it went into). `id`: whose, or where.
 */
export type MovedMembers = { moved: number[]; joined: { id: number; was: Standing; had: Standing }[] };

type Merge = { fromId: number; intoId: number };

/** All that a person's alias took with it. */
export type MovedPerson = { wards: MovedMembers; hubs: MovedMembers; makers: number[]; checks: number[] };

/** Asking without doubles: adding to what is asked, merging what is the same, and wards that nobody is in. */
export type AskingEvents = {
  "lines.added": {
    requestId: number;
    wardId: number;
    lines: {
      lineId: number;
      garmentTypeId: number;
      sizeId: number;
      colourId: number | null;
      /** 0: the line is new. */
      was: number;
      asked: number;
    }[];
  };

  "site.merged": Merge & {
    siteIds: number[];
    wardIds: number[];
    placeIds: number[];
    /** Wards whose name was taken there got a number behind it. */
    renamed: { ward: number; number: number }[];
    /** The code went along, because the other had none. */
    code: boolean;
    /** The other is not named in public any more, because this one was not. */
    hidden: boolean;
  };
  "site.unmerged": Merge & { siteIds: number[]; wardIds: number[]; stuck: number };
  "ward.merged": Merge & {
    siteId: number;
    wardIds: number[];
    requestIds: number[];
    shipmentIds: number[];
    placeIds: number[];
    thanks: number[];
    /** Requests that were held, and went on the board with this. */
    opened: number[];
    members: MovedMembers;
  };
  "ward.unmerged": Merge & {
    siteId: number;
    wardIds: number[];
    requestIds: number[];
    shipmentIds: number[];
    /** Requests that wait for a steward again. */
    held: number[];
    /** Requests, places and people that had moved on and stay. */
    stuck: number;
  };
  "ward.offered": { wardId: number; siteId: number };
  "ward.adopted": { wardId: number; siteId: number; personId: number };

  "person.merge-offered": Merge & { offerId: number; personIds: number[] };
  /** `moved`: both have agreed, so it is done. */
  "person.merge-agreed": Merge & { offerId: number; personIds: number[]; moved: MovedPerson | null };
  "person.unmerged": Merge & { personIds: number[]; stuck: number };
};
