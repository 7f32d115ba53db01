import { readFileSync } from "node:fs";

const built = (file: string) => JSON.parse(readFileSync(`${process.env.NEXT_DIST_DIR ?? ".next"}/${file}`, "utf8"));

/** Every page and every route handler of the build, by its route. */
export function routesOfBuild() {
  const routes = Object.entries<string>(built("app-path-routes-manifest.json")).filter(
    ([file]) => !file.startsWith("/_"),
  );
  const those = (kind: string) => routes.filter(([file]) => file.endsWith(kind)).map(([, route]) => route);
  return { pages: those("/page"), handlers: those("/route") };
}

export type BuiltAction = { id: string; file: string; name: string; route: string };

/** Every action of the build, with a route of a page that has its form. */
export function actionsOfBuild(): BuiltAction[] {
  type Entry = { workers: Record<string, unknown>; filename: string; exportedName: string };
  const { node, edge } = built("server/server-reference-manifest.json");
  const routes = built("app-path-routes-manifest.json");
  return Object.entries<Entry>({ ...node, ...edge }).map(([id, { workers, filename, exportedName }]) => {
    const [page = ""] = Object.keys(workers);
    return { id, file: filename, name: exportedName, route: routes[page.replace(/^app/, "")] ?? "" };
  });
}
