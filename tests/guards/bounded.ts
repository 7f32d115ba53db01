import type { z } from "zod";

type Def = {
  type: string;
  checks?: { _zod: { def: { check: string; pattern?: RegExp } } }[];
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  options?: z.ZodType[];
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
};

/** Where in a schema something may be typed that has no end: the names of the fields, empty when there is none. */
export function endless(schema: z.ZodType, at = "it"): string[] {
  const def = schema._zod.def as unknown as Def;
  const inner = (each?: z.ZodType, name = at) => (each ? endless(each, name) : [at]);
  switch (def.type) {
    case "string":
      return hasEnd(def) ? [] : [at];
    case "array":
      return [...(hasEnd(def) ? [] : [`${at}[]`]), ...inner(def.element, `${at}[]`)];
    case "object":
      return Object.entries(def.shape ?? {}).flatMap(([name, each]) => endless(each, `${at}.${name}`));
    case "union":
      return (def.options ?? []).flatMap((each) => endless(each, at));
    case "record":
      return [...inner(def.keyType, `${at}{key}`), ...inner(def.valueType, `${at}{}`)];
    case "pipe": {
      const [before, after] = [inner(def.in), inner(def.out)];
      return before.length === 0 || after.length === 0 ? [] : before;
    }
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
      return inner(def.innerType);
    case "number":
    case "boolean":
    case "enum":
    case "literal":
    case "null":
    case "date":
      return [];
    default:
      return [at];
  }
}

/** A most, or a pattern in which nothing repeats for ever. */
const hasEnd = ({ checks = [] }: Def) =>
  checks.some(({ _zod: { def } }) => {
    if (def.check === "max_length" || def.check === "length_equals") return true;
    return def.check === "string_format" && !!def.pattern && !/(?<!\\)[*+]|\{\d+,\}/.test(def.pattern.source);
  });
