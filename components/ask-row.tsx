import { Garment } from "@/components/garment";
import { SelectField, TextField } from "@/components/ui/field";
import { Row, RowFields } from "@/components/ui/rows";
import type { RowTyped } from "@/lib/drafts/input";

type Sized = { id: number; name: string; fits: string };
export type Catalogue = {
  garmentTypes: { id: number; one: string; picture: string }[];
  sizes: Sized[];
  colours: { id: number; name: string; cloth: string }[];
};

type RowProps = {
  at: number;
  row: RowTyped;
  errors: Record<string, string[] | undefined>;
  catalogue: Catalogue;
  removable: boolean;
};

/** One garment that a ward asks for: what, which size, which colour, how many. */
export function AskRow({ at, row, errors, catalogue: { garmentTypes, sizes, colours }, removable }: RowProps) {
  const name = (field: keyof RowTyped) => `lines.${at}.${field}`;
  const wrong = (Object.keys(row) as (keyof RowTyped)[]).flatMap((field) => errors[name(field)] ?? []);
  const garment = garmentTypes.find(({ id }) => String(id) === row.garmentTypeId);
  const cloth = colours.find(({ id }) => String(id) === row.colourId)?.cloth ?? "any";
  const field = (of: keyof RowTyped, label: string) => ({
    name: name(of),
    label,
    value: row[of],
    ...(errors[name(of)] && { "aria-invalid": true, "aria-describedby": `lines.${at}-error` }),
  });
  return (
    <Row
      id={`lines.${at}`}
      legend={`Garment ${at + 1}`}
      picture={garment && <Garment picture={garment.picture} cloth={cloth} size={40} />}
      error={wrong}
      remove={removable ? { name: "remove", value: String(at), what: `garment ${at + 1}` } : undefined}
    >
      <RowFields>
        <SelectField {...field("garmentTypeId", "What")} options={[choose, ...garmentTypes.map(garmentOption)]} />
        <SelectField {...field("sizeId", "Size")} options={[choose, ...sizes.map(sizeOption)]} />
        <SelectField {...field("colourId", "Colour")} options={[any, ...colours.map(colourOption)]} />
        <TextField {...field("quantity", "How many")} short inputMode="numeric" autoComplete="off" />
      </RowFields>
    </Row>
  );
}

const choose = { value: "", label: "Choose" };
const any = { value: "any", label: "Any colour" };
const garmentOption = ({ id, one }: Catalogue["garmentTypes"][number]) => ({
  value: String(id),
  label: one.charAt(0).toUpperCase() + one.slice(1),
});
const sizeOption = ({ id, name, fits }: Sized) => ({ value: String(id), label: fits ? `${name} (${fits} cm)` : name });
const colourOption = ({ id, name }: Catalogue["colours"][number]) => ({ value: String(id), label: name });
