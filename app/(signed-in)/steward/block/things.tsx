import { Entry } from "@/components/ui/entries";
import { Hidden } from "@/components/ui/hidden";
import { sayMoment } from "@/lib/dates";
import type { Held, Thing } from "@/lib/stewards/queries/blocks";

const words = { person: "person", hub: "hub", ward: "ward" } as const;

/** Something that was looked for. */
export const FoundThing = ({ thing: { kind, id, name, about, blockedAt } }: { thing: Thing }) => (
  <Entry
    note={`${about}, ${words[kind]}`}
    action={
      <a href={`/steward/block/${kind}/${id}`}>
        {blockedAt ? "See why it is on hold" : "Put on hold"}
        <Hidden>: {name}</Hidden>
      </a>
    }
  >
    {name}
  </Entry>
);

/** Something that is on hold: why, since when, by whom, and the way to end it. */
export const BlockedThing = ({ thing: { kind, id, name, about, blockedAt, why, by } }: { thing: Held }) => (
  <Entry
    note={
      <>
        {about}, {words[kind]}. Since {blockedAt && sayMoment(blockedAt)}, by {by}: “{why}”
      </>
    }
    action={
      <a href={`/steward/block/${kind}/${id}`}>
        Let go on<Hidden>: {name}</Hidden>
      </a>
    }
  >
    {name}
  </Entry>
);
