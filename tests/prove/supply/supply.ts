import { floors } from "@/tests/guards/supply/floors";
import { listPackages, readSupply } from "@/tests/guards/supply/lock";
import { listWrongs } from "@/tests/guards/supply/wrongs";
import type { Proof } from "@/tests/prove/proof";

export const supply: Proof = {
  about: "everything Bobbin is made of has a licence that is allowed and no advisory that bites it",
  faults: { lock: "in a copy of package-lock.json one package is under another licence and one has an old version" },
  async run({ fault }) {
    const supplied = readSupply();
    if (fault === "lock") {
      Object.assign(supplied.packages["node_modules/pg"] ?? {}, { license: "AGPL-3.0-only" });
      Object.assign(supplied.packages["node_modules/next"] ?? {}, { version: "16.4.0" });
    }
    const all = listPackages(supplied);
    const figures = {
      packages: all.length,
      "on a server": all.filter(({ dev }) => !dev).length,
      licences: new Set(all.map(({ license }) => license)).size,
      "advisories mended": floors.flatMap(({ mends }) => mends).length,
    };
    return { tried: all.length, figures: [figures], wrong: listWrongs(supplied) };
  },
};
