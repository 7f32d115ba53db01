type Garment = { one: string; many: string };
type Named = { name: string };

const figures = new Intl.NumberFormat("en-GB");

/** A number as people read it: "1,200". */
export const sayNumber = (number: number) => figures.format(number);

/** "30 scrub tops", "1 scrub top". */
export const sayGarments = (quantity: number, garment: Garment) =>
  `${sayNumber(quantity)} ${quantity === 1 ? garment.one : garment.many}`;

/** "30 scrub tops, M, navy"; no colour is "any colour", and a hat has no size to speak of. */
export const sayPieces = (quantity: number, garment: Garment, size: Named, colour: Named | null) =>
  [sayGarments(quantity, garment), ...saySizeAndColour(size, colour)].join(", ");

/** "Scrub top, M, navy", to head a line. */
export const sayItem = (garment: Garment, size: Named, colour: Named | null) =>
  [garment.one.charAt(0).toUpperCase() + garment.one.slice(1), ...saySizeAndColour(size, colour)].join(", ");

/** "30 scrub tops, M", in whatever colour; a hat has no size to speak of. */
export const saySized = (quantity: number, garment: Garment, size: Named) =>
  [sayGarments(quantity, garment), ...(isOneSize(size) ? [] : [size.name])].join(", ");

/** "12 pieces", "1 piece". */
export const sayCount = (quantity: number) => sayGarments(quantity, { one: "piece", many: "pieces" });

/** "6 scrub tops, 4 scrub hats and 1 laundry bag"; parts that hold commas: "6 scrub tops, M, navy; and 4 hats, teal". */
export function sayList(parts: string[]) {
  if (parts.length < 2) return parts.join("");
  const commas = parts.some((part) => part.includes(","));
  const [between, last] = commas ? ["; ", "; and "] : [", ", " and "];
  return `${parts.slice(0, -1).join(between)}${last}${parts.at(-1)}`;
}

const saySizeAndColour = (size: Named, colour: Named | null) => [
  ...(isOneSize(size) ? [] : [size.name]),
  colour ? colour.name.toLowerCase() : "any colour",
];

const isOneSize = (size: Named) => size.name.toLowerCase() === "one size";
