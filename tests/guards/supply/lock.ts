import { readFileSync } from "node:fs";

export type Locked = {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
};

export type Supply = {
  /** By the folder it is in, "" for Bobbin itself. */
  packages: Record<
    string,
    Locked & { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }
  >;
  manifest: {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
    allowScripts: Record<string, boolean>;
  };
};

/** What package-lock.json and package.json say that Bobbin is made of. */
export const readSupply = (): Supply => ({
  packages: JSON.parse(readFileSync("package-lock.json", "utf8")).packages,
  manifest: JSON.parse(readFileSync("package.json", "utf8")),
});

/** Every package, with the folder it is in. */
export const listPackages = ({ packages }: Supply) =>
  Object.entries(packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, locked]) => ({ folder, name: folder.replace(/^.*node_modules\//, ""), version: "", ...locked }));
