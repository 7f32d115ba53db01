/** A name without what people spell differently: "St. Mary's" and "st marys" are one, and so are "Ward 7" and "ward7". */
export const plainName = (name: string) => wordsOf(name).join("");

export const isSameName = (one: string, other: string) => plainName(one) !== "" && plainName(one) === plainName(other);

const everywhere = new Set(
  "the of and at for hospital hospitals infirmary gp practice surgery medical health centre care home nursing residential hospice nhs trust general royal saint st".split(
    " ",
  ),
);

/** The words that tell one site from another; all of them where there are no others. */
export function tellingWords(name: string) {
  const all = wordsOf(name);
  const telling = all.filter((word) => !everywhere.has(word));
  return telling.length > 0 ? telling : all;
}

type Known = { name: string; odsCode: string | null; postcode: string; outcode: string };
type Wanted = { line: string; postcode: string | null; outcode: string | null };

/** How like a site is to what somebody typed; 0 is not at all. A code or a whole postcode says most, then the name. */
export function likeness(site: Known, wanted: Wanted) {
  const asked = tellingWords(wanted.line);
  const names = tellingWords(site.name);
  const hits = asked.filter((word) => names.some((name) => isNearly(word, name))).length;
  const code = site.odsCode !== null && wordsOf(wanted.line).includes(site.odsCode.toLowerCase()) ? 100 : 0;
  const near = wanted.postcode === site.postcode ? 60 : wanted.outcode === site.outcode ? 15 : 0;
  return code + near + (isSameName(site.name, wanted.line) ? 50 : 0) + (30 * hits) / Math.max(1, names.length);
}

const wordsOf = (name: string) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’.\p{M}]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** The same word, one that begins alike for 4 letters, or one that a slip of the finger made of it. */
const isNearly = (one: string, other: string) =>
  one === other ||
  (Math.min(one.length, other.length) >= 4 && (one.slice(0, 4) === other.slice(0, 4) || isSlip(one, other)));

/** One letter more, less or other. */
function isSlip(one: string, other: string) {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  const rest = [one.slice(from), other.slice(from)] as const;
  let back = 0;
  while (back < rest[0].length && back < rest[1].length && rest[0].at(-1 - back) === rest[1].at(-1 - back)) back++;
  return rest.every((end) => end.length - back <= 1);
}
