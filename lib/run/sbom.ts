import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { Halt, run } from "@/lib/run/halt";

/** `npm run sbom -- FILE`: writes what is installed, each with its version, licence and checksum, as CycloneDX in JSON. */
await run(async () => {
  const { npm_execpath: npm, INIT_CWD: from = "." } = process.env;
  const [, , file] = process.argv;
  if (!file || !npm) throw new Halt("Say where to write it: npm run sbom -- FILE");
  const { name } = JSON.parse(readFileSync("package.json", "utf8"));
  const asked = [npm, "sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--offline"];
  const { stdout } = await promisify(execFile)(process.execPath, asked, { maxBuffer: 2 ** 26 });
  const made = JSON.parse(stdout);
  // npm calls the whole by the folder that it is in.
  made.metadata.component.name = name;
  writeFileSync(path.resolve(from, file), `${JSON.stringify(made, null, 2)}\n`);
  console.log(`${made.components.length} components are in ${file}.`);
});
