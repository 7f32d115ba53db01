import type { ReactNode } from "react";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import { Section } from "@/components/ui/layout";
import { sayDay } from "@/lib/dates";
import { sayCount, sayNumber } from "@/lib/garments/words";
import type { Stuck, StuckHub, StuckNeed, StuckWard } from "@/lib/stewards/stuck";

type Head = { title: string; about: string };

const List = ({ title, about, total, children }: Head & { total: number; children: ReactNode }) => (
  <Section title={`${title}: ${sayNumber(total)}`}>
    {total === 0 ? (
      <Empty title="None" />
    ) : (
      <>
        <p className="soft">{about}</p>
        <Entries>{children}</Entries>
      </>
    )}
  </Section>
);

/** Needs that nobody has claimed. */
export const NeedList = ({ rows, total }: Stuck<StuckNeed>) => (
  <List title="Needs that nobody has claimed" about="The oldest come first." total={total}>
    {rows.map(({ ref, ward, site, pieces, since }) => (
      <Entry
        long
        key={ref}
        note={`Asked on ${sayDay(since)}`}
        action={<a href={`/steward/requests/${ref}`}>Request {ref}</a>}
      >
        {sayCount(pieces)} for {ward}, {site}
      </Entry>
    ))}
  </List>
);

/** Hubs with promises that have not left. */
export const HubList = ({ rows, total, ...head }: Stuck<StuckHub> & Head) => (
  <List {...head} total={total}>
    {rows.map(({ id, name, ref, pieces, oldest }) => (
      <Entry
        long
        key={id}
        note={`${sayCount(pieces)}, first by ${sayDay(oldest)}`}
        action={<a href={`/steward/requests/${ref}`}>Request {ref}</a>}
      >
        <a href={`/steward/block/hub/${id}`}>{name}</a>
      </Entry>
    ))}
  </List>
);

/** Wards that wait for somebody. */
export const WardList = ({ rows, total, ...head }: Stuck<Omit<StuckWard, "ref"> & { ref?: string }> & Head) => (
  <List {...head} total={total}>
    {rows.map(({ id, name, site, ref, since }) => (
      <Entry
        long
        key={id}
        note={`Since ${sayDay(since)}`}
        action={ref ? <a href={`/steward/requests/${ref}`}>Request {ref}</a> : <a href="/steward">Check {name}</a>}
      >
        <a href={`/steward/block/ward/${id}`}>{name}</a>, {site}
      </Entry>
    ))}
  </List>
);
