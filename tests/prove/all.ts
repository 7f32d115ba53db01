import { spawn } from "node:child_process";
import { childArgs } from "@/lib/run/child-args";
import type { Proof } from "@/tests/prove/proof";

type Row = { proof: string; tried: number; wrong: number; seconds: number; ended: string };

/** Every proof after the other, each in a process and with a database of its own, and one table of them. True when all hold. */
export async function proveAll(proofs: Record<string, Proof>, small: boolean): Promise<boolean> {
  const rows: Row[] = [];
  for (const name of Object.keys(proofs)) {
    console.log(`\n${name}: ${proofs[name]?.about}`);
    rows.push(await prove(name, small));
  }
  console.table(rows);
  const sum = (of: "tried" | "wrong") => rows.reduce((all, row) => all + row[of], 0);
  console.log(`all: ${sum("tried")} tried, ${sum("wrong")} wrong, in ${rows.length} proofs`);
  return rows.every(({ ended }) => ended === "holds");
}

function prove(name: string, small: boolean): Promise<Row> {
  const began = performance.now();
  const found = { tried: 0, wrong: 0 };
  const args = childArgs(["tests/prove/prove.ts", name, ...(small ? ["--small"] : [])]);
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  child.on("message", (message) => Object.assign(found, message));
  return new Promise((done) =>
    child.once("exit", (code) => {
      const seconds = Math.round((performance.now() - began) / 1_000);
      const broken = found.wrong > 0 ? "red" : "could not be tried";
      done({ proof: name, ...found, seconds, ended: code === 0 ? "holds" : broken });
    }),
  );
}
