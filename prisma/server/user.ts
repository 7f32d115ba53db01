import { execFileSync } from "node:child_process";
import { Halt } from "@/lib/run/halt";

/** Whom PostgreSQL runs as: it refuses to be root, so root hands it to the user `postgres`, made when there is none. */
export function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return find() ?? make();
}

function find() {
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: "pipe" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

function make() {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], { stdio: "pipe" });
  } catch {}
  const made = find();
  if (made) return made;
  throw new Halt("PostgreSQL does not run as root and no user postgres could be made. Start as an ordinary user.");
}
