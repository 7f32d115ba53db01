import type { RowTyped } from "@/lib/drafts/input";
import { quantity } from "@/lib/fields";
import { sameBefore, saySame } from "@/lib/requests/rules";

type Catalogue = { garmentTypes: { id: number; many: string; sizes: { id: number }[] }[]; colours: { id: number }[] };
type Wrong = { at: number; field: keyof RowTyped; message: string };

/** The rows of garments as the catalogue knows them, and what is wrong with each. */
export function fitRows(rows: RowTyped[], catalogue: Catalogue): { lines: RowTyped[]; wrong: Wrong[] } {
  const lines = rows.map((row) => fitted(row, catalogue));
  return { lines, wrong: lines.flatMap((row, at) => [...wrongIn(row, at, catalogue), ...repeats(lines, at)]) };
}

const garmentOf = ({ garmentTypeId }: RowTyped, { garmentTypes }: Catalogue) =>
  garmentTypes.find(({ id }) => String(id) === garmentTypeId);

/** A garment of one size has that size, whatever was chosen. */
function fitted(row: RowTyped, catalogue: Catalogue): RowTyped {
  const [only, ...more] = garmentOf(row, catalogue)?.sizes ?? [];
  return only && more.length === 0 ? { ...row, sizeId: String(only.id) } : row;
}

function wrongIn(row: RowTyped, at: number, catalogue: Catalogue): Wrong[] {
  const wrong: Wrong[] = [];
  const say = (field: keyof RowTyped, message: string) => wrong.push({ at, field, message });
  const garment = garmentOf(row, catalogue);
  if (!garment) say("garmentTypeId", `Choose what garment ${at + 1} is`);
  if (garment && !garment.sizes.some(({ id }) => String(id) === row.sizeId))
    say("sizeId", `Choose a size for garment ${at + 1}, ${garment.many}`);
  if (row.colourId !== "any" && !catalogue.colours.some(({ id }) => String(id) === row.colourId))
    say("colourId", `Choose a colour for garment ${at + 1}`);
  const many = quantity.safeParse(row.quantity);
  if (!many.success) say("quantity", `Garment ${at + 1}: ${lower(many.error.issues[0]?.message ?? "")}`);
  return wrong;
}

function repeats(lines: RowTyped[], at: number): Wrong[] {
  const before = lines[at]?.garmentTypeId ? sameBefore(lines, at) : undefined;
  return before === undefined ? [] : [{ at, field: "garmentTypeId", message: saySame(at, before) }];
}

const lower = (message: string) => message.charAt(0).toLowerCase() + message.slice(1);
