import { expect, test } from "vitest";
import { importsOf, readSources, type Source } from "@/tests/guards/sources";

const sources = readSources();

test("components, rules and input reach no database, however far their imports go", () => {
  const pure = sources.filter(({ file }) => /^components\/|^lib\/[^/]+\/(rules|input)[./]/.test(file));
  expect(pure.length).toBeGreaterThan(100);
  expect(pure.flatMap((source) => wayToDatabase(source, sources))).toEqual([]);
});

test("a way to the database would be noticed, and a type is none", () => {
  const planted = [
    { file: "components/card.tsx", text: `import { board } from "@/lib/claims/board";` },
    { file: "components/tag.tsx", text: `import type { Board } from "@/lib/claims/board";` },
    { file: "lib/claims/board.ts", text: `import { db } from "@/lib/db";` },
  ];
  expect(planted.slice(0, 2).map((source) => wayToDatabase(source, planted))).toEqual([
    ["components/card.tsx > lib/claims/board.ts > @/lib/db"],
    [],
  ]);
});

/** One way from a file to the database, by what it imports while running; none when there is none. */
function wayToDatabase(from: Source, all: Source[], seen = new Set<string>()): string[] {
  seen.add(from.file);
  for (const { specifier, names } of importsOf(from)) {
    if (/^\s*type\b/.test(names)) continue;
    if (["@/lib/db", "@/lib/change", "@/prisma/generated/client", "pg", "pg-boss"].includes(specifier))
      return [`${from.file} > ${specifier}`];
    const next = all.find(({ file }) => file.replace(/\.tsx?$/, "") === specifier.replace(/^@\//, ""));
    if (!next || seen.has(next.file)) continue;
    const [way] = wayToDatabase(next, all, seen);
    if (way) return [`${from.file} > ${way}`];
  }
  return [];
}
