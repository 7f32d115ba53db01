import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { listPackages, readSupply } from "@/tests/guards/supply/lock";

type Component = { name: string; version: string; hashes?: unknown[] };

test("a bill of materials names every package that is installed", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "bobbin-sbom-"));
  const file = path.join(folder, "sbom.json");
  try {
    await promisify(execFile)("npm", ["run", "sbom", "--", file]);
    const { bomFormat, metadata, components } = JSON.parse(readFileSync(file, "utf8"));
    expect([bomFormat, metadata.component.name]).toEqual(["CycloneDX", "bobbin"]);
    const named = new Set(components.map(({ name, version }: Component) => `${name}@${version}`));
    const installed = listPackages(readSupply()).filter((each) => existsSync(each.folder));
    expect(installed.length).toBeGreaterThan(400);
    expect(installed.filter(({ name, version }) => !named.has(`${name}@${version}`))).toEqual([]);
    // Node itself is put in by a script of its package, so the lock has no checksum for it.
    const unsure = components.filter(({ hashes }: Component) => !hashes?.length);
    expect(unsure.map(({ name }: Component) => name)).toEqual([expect.stringMatching(/^node-/)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
