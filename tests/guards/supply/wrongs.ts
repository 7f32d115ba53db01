import { readFileSync } from "node:fs";
import { readSources } from "@/tests/guards/sources";
import { floors, isOlder, standing } from "@/tests/guards/supply/floors";
import { isAllowed } from "@/tests/guards/supply/licences";
import { listPackages, type Supply } from "@/tests/guards/supply/lock";

/** Whatever Bobbin is made of and should not be, in words. */
export const listWrongs = (supply: Supply): string[] => [
  ...licences(supply),
  ...installed(supply),
  ...versions(supply),
  ...stands(supply),
  ...addresses(supply),
  ...scripts(supply),
  ...pinned(supply),
];

const licences = (supply: Supply) =>
  listPackages(supply)
    .filter(({ name, version, license }) => !isAllowed(name, version, license))
    .map(({ name, version, license }) => `${name} ${version} has a licence that is not allowed: ${license ?? "none"}`);

/** What lies in node_modules is what the lock says, also by its own licence. Other machines' parts are not there. */
const installed = (supply: Supply) =>
  listPackages(supply).flatMap(({ folder, name, version, license }) => {
    const own = readOwn(folder);
    if (!own || (own.version === version && own.license === license)) return [];
    return [`${name} ${version} is installed as ${own.version}, ${own.license ?? "no licence"}`];
  });

function readOwn(folder: string): { version: string; license?: string } | undefined {
  try {
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    return { version, license: typeof license === "object" ? license.type : license };
  } catch {
    return;
  }
}

const versions = (supply: Supply) =>
  floors.flatMap(({ name, least, mends }) => {
    const all = listPackages(supply).filter((each) => each.name === name && !each.dev);
    if (all.length === 0) return [`${name} has a floor, and is not here`];
    return all
      .filter(({ version }) => isOlder(version, least))
      .map(({ version }) => `${name} ${version} is older than ${least}, which mends ${mends.join(", ")}`);
  });

const stands = (supply: Supply) =>
  standing.flatMap(({ name, least, advisory, never }) => {
    const { version } = supply.packages[`node_modules/${name}`] ?? {};
    if (version && !isOlder(version, least)) return [`${advisory} is mended by ${name} ${version} and still excused`];
    const senders = readSources().filter(({ file, text }) => file.startsWith("lib/") && text.includes("sendMail("));
    if (senders.length === 0) return [`nothing sends mail, and ${advisory} is excused`];
    return senders.filter(({ text }) => never.test(text)).map(({ file }) => `${file} does what ${advisory} needs`);
  });

const addresses = (supply: Supply) =>
  listPackages(supply).flatMap(({ name, integrity, resolved }) => [
    ...(resolved ? [`${name} has a download address`] : []),
    ...(integrity ? [] : [`${name} has no checksum`]),
  ]);

function scripts(supply: Supply): string[] {
  const run = new Set(listPackages(supply).flatMap((each) => (each.hasInstallScript ? [each.name] : [])));
  const may = new Set(Object.keys(supply.manifest.allowScripts).filter((name) => supply.manifest.allowScripts[name]));
  return [
    ...[...run.difference(may)].map((name) => `${name} runs a script when it is installed, and none allows it`),
    ...[...may.difference(run)].map((name) => `${name} may run a script when it is installed, and has none`),
  ];
}

function pinned({ manifest, packages }: Supply): string[] {
  const own = { ...packages[""]?.dependencies, ...packages[""]?.devDependencies };
  return Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([name, version]) => own[name] !== version || packages[`node_modules/${name}`]?.version !== version)
    .map(([name, version]) => `${name} is asked for as ${version} and locked as something else`);
}
