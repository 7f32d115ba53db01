import type { Actor } from "@/lib/actor";
import { addDays, sayShortDay } from "@/lib/dates";

/** Who asks everybody to stop making something. */
export const mayStop = (actor: Actor) => actor.steward;

/** A garment that is not to be made for a while, in one size or in all. */
export type Stopped = { garmentTypeId: number; sizeId: number | null };

/** What everybody is asked to stop making that covers this garment and size. */
export const stopOn = <S extends Stopped>(stops: S[], what: { garmentTypeId: number; sizeId: number }): S | undefined =>
  stops.find(
    (stop) => stop.garmentTypeId === what.garmentTypeId && (stop.sizeId === null || stop.sizeId === what.sizeId),
  );

/** "scrub hats", or "scrub tops, M" where it is one size. */
export const sayStopped = (garment: { many: string }, size: { name: string } | null) =>
  size ? `${garment.many}, ${size.name}` : garment.many;

/** "Please stop making these until 3 June". */
export const sayPlease = ({ until }: { until: Date }) => `Please stop making these until ${sayShortDay(until)}`;

/** A day on which making can begin again: from tomorrow to a year from now. */
export const isStopDay = (day: Date, today: Date) => day > today && day <= addDays(today, 366);
