import type { Readable } from "node:stream";
import Papa from "papaparse";
import { z } from "zod";
import { outcodeOf } from "@/lib/fields";

export type Placed = { outcode: string; latitude: number; longitude: number };

/**
 * Reads `postcode,latitude,longitude` rows, with halves of postcodes or whole ones (an outward code then lies in the
 * middle of its own). Rows that name no place, or the 0, 0 that some files hold for "nowhere", are counted as left out.
 */
export function readPlaces(csv: Readable): Promise<{ places: Placed[]; leftOut: number }> {
  const sums = new Map<string, Placed & { rows: number }>();
  let leftOut = 0;
  const add = (typed: unknown) => {
    const row = rowInput.safeParse(typed).data;
    if (!row || (row.latitude === 0 && row.longitude === 0)) {
      leftOut++;
      return;
    }
    const sum = sums.get(row.postcode) ?? { outcode: row.postcode, latitude: 0, longitude: 0, rows: 0 };
    sum.latitude += row.latitude;
    sum.longitude += row.longitude;
    sum.rows++;
    sums.set(row.postcode, sum);
  };
  return new Promise((resolve, reject) => {
    Papa.parse<unknown>(csv, {
      header: true,
      skipEmptyLines: "greedy",
      transformHeader: columnOf,
      step: ({ data }) => add(data),
      complete: () => resolve({ places: [...sums.values()].map(middle), leftOut }),
      error: reject,
    });
  });
}

const middle = ({ outcode, latitude, longitude, rows }: Placed & { rows: number }) => ({
  outcode,
  latitude: latitude / rows,
  longitude: longitude / rows,
});

/** The columns' names, also those of the Office for National Statistics' directory, whose 99.999999 is "nowhere". */
const columnOf = (head: string) => names[head.trim().toLowerCase()] ?? head.trim().toLowerCase();
const names: Record<string, string> = { pcds: "postcode", outcode: "postcode", lat: "latitude", long: "longitude" };

const degrees = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(-most).max(most));

const rowInput = z.object({
  postcode: z.string().transform((text, context) => {
    const outcode = outcodeOf(text);
    if (outcode) return outcode;
    context.addIssue({ code: "custom", message: "no postcode" });
    return z.NEVER;
  }),
  latitude: degrees(90),
  longitude: degrees(180),
});
