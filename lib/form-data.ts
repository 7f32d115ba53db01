type Tree = { [name: string]: string | string[] | Tree };

const path = /^[\w-]+(\.[\w-]+)*$/;

/**
 * What was typed, name by name; a name that came more than once is a list. Files and the framework's own fields are left
 * out, and so is the one character that no text of a database or a page can hold.
 */
export function typed(form: FormData): Record<string, string | string[]> {
  const names = [...new Set(form.keys())].filter((name) => path.test(name) && name !== "__proto__");
  return Object.fromEntries(
    names.map((name) => {
      const all = form.getAll(name).flatMap((value) => (typeof value === "string" ? [value.replaceAll("\0", "")] : []));
      return [name, all.length === 1 ? (all[0] ?? "") : all];
    }),
  );
}

/** The same as a tree: `neededBy.day` becomes `{ neededBy: { day } }`, `lines.0.size` becomes `{ lines: [{ size }] }`. */
export function tree(values: Record<string, string | string[]>): Tree {
  const root: Tree = {};
  for (const [name, value] of Object.entries(values)) {
    const steps = name.split(".").filter((step) => step !== "__proto__" && step !== "constructor");
    const last = steps.pop();
    let at = root;
    for (const step of steps) {
      const next = at[step];
      const inner = typeof next === "object" && !Array.isArray(next) ? next : {};
      at[step] = inner;
      at = inner;
    }
    if (last) at[last] = value;
  }
  return lists(root) as Tree;
}

function lists(value: Tree | string | string[]): Tree | string | string[] {
  if (typeof value !== "object" || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, lists(inner)] as const);
  const numbered = entries.length > 0 && entries.every(([name]) => /^\d{1,3}$/.test(name));
  if (!numbered) return Object.fromEntries(entries);
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner) as unknown as string[];
}
