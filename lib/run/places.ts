import { createReadStream, existsSync } from "node:fs";
import pg from "pg";
import { env } from "@/lib/env";
import { type Placed, readPlaces } from "@/lib/places/import";
import { Halt, run } from "@/lib/run/halt";

/** Puts in where outward codes lie, from a file of `postcode,latitude,longitude`. Codes that it does not name stay as they are. */
await run(async () => {
  const file = process.argv[2];
  if (!file)
    throw new Halt("Say which file: npm run places -- FILE, with the columns postcode, latitude and longitude.");
  if (!existsSync(file)) throw new Halt(`There is no file ${file}.`);
  const { places, leftOut } = await readPlaces(createReadStream(file, "utf8"));
  if (places.length === 0)
    throw new Halt(`No row of ${file} names a place. Its columns must be postcode, latitude and longitude.`);
  await save(places);
  console.log(`${places.length} outward codes put in, ${leftOut} rows left out.`);
});

async function save(places: Placed[]) {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO "Outcode" (outcode, latitude, longitude)
       SELECT * FROM unnest($1::text[], $2::float8[], $3::float8[])
       ON CONFLICT (outcode) DO UPDATE SET latitude = excluded.latitude, longitude = excluded.longitude`,
      [places.map((p) => p.outcode), places.map((p) => p.latitude), places.map((p) => p.longitude)],
    );
  } finally {
    await client.end();
  }
}
