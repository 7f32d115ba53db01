/** Degrees north and east. */
export type Point = { latitude: number; longitude: number };

/** How far something is; `rough` where only the middles of postcode areas could be compared. */
export type Away = { miles: number; rough: boolean };

/** The great-circle distance between two points in miles, on a sphere of the earth's mean radius (6,371.0 km). */
export function milesBetween(from: Point, to: Point): number {
  const [north, south] = [radians(from.latitude), radians(to.latitude)];
  const across = radians(to.longitude - from.longitude);
  const half = Math.sin((south - north) / 2) ** 2 + Math.cos(north) * Math.cos(south) * Math.sin(across / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
}

const EARTH = 6371.0 / 1.609344;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
