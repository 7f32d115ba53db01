import { unlessUnchanged } from "@/lib/run/fingerprint";
import { sameNames } from "@/lib/run/forms";
import { run } from "@/lib/run/halt";
import { program } from "@/lib/run/program";
import { step } from "@/lib/run/steps";

const schema = ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"];
const sources = [
  "app",
  "components",
  "lib",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** Writes the database client from the schema. */
export const generate = () =>
  unlessUnchanged("prisma/generated/.made-from", schema, () =>
    program(["node_modules/prisma/build/index.js", "generate"]),
  );

/** Builds the app, unless it stands as it was built last. */
export const build = () =>
  unlessUnchanged(`${process.env.NEXT_DIST_DIR ?? ".next"}/made-from`, [...sources, ...schema], () =>
    program(["node_modules/next/dist/bin/next", "build"], {
      env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...sameNames },
    }),
  );

if (process.argv[1] === import.meta.filename)
  await run(async () => {
    await step("Database client", generate);
    await step("Build", build);
  });
