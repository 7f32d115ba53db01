import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

type Planted = [file: string, text: string];

const refused: Planted[] = [
  ["app/a/page.tsx", `import { db } from "@/lib/db";`],
  ["app/b/page.tsx", `import { claimLines } from "@/lib/claims/commands/claim";`],
  ["app/c/page.tsx", `import { lines } from "@/lib/ledger/lines";`],
  ["app/d/actions.ts", `import { change } from "@/lib/change";`],
  ["app/e/page.tsx", `const { claimLines } = await import("@/lib/claims/commands");`],
  ["components/a.tsx", `import { db } from "@/lib/db";`],
  ["components/b.tsx", `import { findRequest } from "@/lib/requests/queries";`],
  ["components/c.tsx", `import { claimLines } from "@/lib/claims/commands/claim";`],
  ["lib/a/queries.ts", `import { prisma } from "@/lib/db";`],
  ["lib/b/queries/one.ts", `import * as all from "@/lib/db";`],
  ["lib/c/queries.ts", `import { change } from "@/lib/change";`],
  ["lib/d/rules.ts", `import { db } from "@/lib/db";`],
  ["lib/e/rules.ts", `import { headers } from "next/headers";`],
  ["lib/f/input.ts", `import { useState } from "react";`],
  ["lib/g/commands.ts", `import { prisma } from "@/lib/db";`],
  ["lib/h/commands/one.ts", `import { redirect } from "next/navigation";`],
  ["lib/i.ts", `import { Card } from "@/components/card";`],
  ["lib/j.ts", `import { move } from "@/lib/ledger/lines";`],
  ["lib/k.ts", `export * from "@/lib/db";`],
  ["lib/l.ts", `import { PgBoss } from "pg-boss";`],
  ["lib/m.ts", "export const secret = process.env.AUTH_SECRET;"],
  ["app/f/page.tsx", `import { PrismaClient } from "@/prisma/generated/client";`],
  ["app/g/route.ts", `import { enqueue } from "@/lib/jobs/boss";`],
  ["app/h/page.tsx", `import { step } from "@/lib/run/steps";`],
  ["components/d.tsx", `import { send } from "@/app/ask/actions";`],
  ["components/e.tsx", `import { requireActor } from "@/lib/auth";`],
  ["components/f.tsx", `import { env } from "@/lib/env";`],
  ["components/g.tsx", `import { headers } from "next/headers";`],
  ["components/h.tsx", `import { action } from "@/lib/action";`],
  ["components/i.tsx", `import { line } from "@/lib/ledger/lines";`],
  ["lib/n.ts", `import { send } from "@/app/ask/actions";`],
  ["lib/o.ts", `import { claimLines } from "@/lib/claims/commands/claim";`],
  ["lib/p/queries.ts", `import { lines } from "@/lib/ledger/lines";`],
  ["lib/q/queries/one.ts", `import { claimLines } from "@/lib/claims/commands/claim";`],
  ["lib/r/queries.ts", `import { cache } from "react";`],
  ["lib/s/rules.ts", `import { findRequest } from "@/lib/requests/queries/own";`],
  ["lib/t/rules.ts", `import { env } from "@/lib/env";`],
  ["lib/u/rules.ts", `import { change } from "@/lib/change";`],
  ["lib/v/commands.ts", `import { PgBoss } from "pg-boss";`],
  ["lib/w/commands/one.ts", `import { queues } from "@/lib/jobs/queues";`],
  ["lib/x/commands.ts", `import { Card } from "@/components/card";`],
  ["lib/ledger/one.ts", `import { prisma } from "@/lib/db";`],
  ["lib/jobs/a.ts", `import { lines } from "@/lib/ledger/lines";`],
  ["lib/run/a.ts", `import { lines } from "@/lib/ledger/lines";`],
  ["lib/sessions/a.ts", `import { claimLines } from "@/lib/claims/commands/claim";`],
  ["lib/mail/a.tsx", `import { Card } from "@/components/card";`],
  ["lib/mail/b.ts", `import { prisma } from "@/lib/db";`],
  ["lib/y/one.ts", `import { two } from "./two";\nexport const one = () => two;`],
  ["lib/y/two.ts", `import { one } from "./one";\nexport const two = () => one;`],
];

const allowed: Planted[] = [
  ["app/z/actions.ts", `import { claimLines } from "@/lib/claims/commands/claim";`],
  ["lib/mail/z.tsx", `import { Letter } from "@/components/mail/letter";`],
  ["lib/z/queries.ts", `import { type Db, db } from "@/lib/db";`],
  ["lib/z/commands.ts", `import { lines } from "@/lib/ledger/lines";`],
  ["lib/jobs/z.ts", `import { claimLines } from "@/lib/claims/commands/claim";`],
];

let folder = "";
let found: { rule: string; file: string }[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bobbin-lint-"));
  cpSync("biome.json", path.join(folder, "biome.json"));
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  for (const [file, text] of [...refused, ...allowed]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\n`);
  }
  found = lint();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the import rules", () => {
  test.each(refused)("refuse in %s: %s", (file) => {
    expect(found.filter((each) => each.file === file).map(({ rule }) => rule)).not.toEqual([]);
  });

  test.each(allowed)("allow in %s: %s", (file) => {
    expect(found.filter((each) => each.file === file)).toEqual([]);
  });
});

function lint() {
  const only = [
    "style/noRestrictedImports",
    "style/noProcessEnv",
    "performance/noReExportAll",
    "suspicious/noImportCycles",
  ];
  const args = [
    path.resolve("node_modules/@biomejs/biome/bin/biome"),
    "lint",
    ...only.map((rule) => `--only=${rule}`),
    "--reporter=json",
    "--max-diagnostics=none",
    ".",
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const { diagnostics } = JSON.parse(stdout);
  return diagnostics.map((each: { category: string; location: { path: string | { file: string } } }) => {
    const { path: where } = each.location;
    return { rule: each.category, file: typeof where === "string" ? where : where.file };
  });
}
