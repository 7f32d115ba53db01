import { Button } from "@/components/ui/button";
import { Choices, SelectField, TextField } from "@/components/ui/field";
import { type NeedsFilter, reaches } from "@/lib/requests/needs-filter";

/** What the board can be narrowed to: every garment, size and colour of the catalogue. */
export type FilterOptions = {
  garmentTypes: { slug: string; many: string }[];
  sizes: { slug: string; name: string }[];
  colours: { slug: string; name: string }[];
};

type FilterProps = { action: string; filter: NeedsFilter; near: string; options: FilterOptions };

/** One form: a rail beside the board on a desk, opened by a link on a phone. `near` is the postcode as it was typed. */
export function NeedsFilterForm({ action, filter, near, options: { garmentTypes, sizes, colours } }: FilterProps) {
  const choices = (all: string, of: { slug: string; name: string }[]) => [
    { value: "", label: all },
    ...of.map(({ slug, name }) => ({ value: slug, label: name })),
  ];
  return (
    <form className="filters" id="filter" action={action} method="get" aria-labelledby="filter-head">
      <div className="filters-top">
        <h2 className="filters-head" id="filter-head">
          Filter
        </h2>
        <a className="filters-close" href="#main">
          Close
        </a>
      </div>
      <div className="filters-in">
        <TextField
          name="near"
          label="Near"
          hint="A postcode, or its first half, like LS7"
          value={near}
          autoComplete="postal-code"
          maxLength={12}
          short
        />
        <SelectField
          name="within"
          label="Within"
          value={filter.reach ?? ""}
          options={[
            { value: "", label: "Anywhere" },
            ...reaches.map((miles) => ({ value: String(miles), label: `${miles} miles` })),
          ]}
        />
        <Choices
          name="garment"
          legend="Garment"
          type="checkbox"
          value={filter.garments}
          options={garmentTypes.map(({ slug, many }) => ({
            value: slug,
            label: many.charAt(0).toUpperCase() + many.slice(1),
          }))}
        />
        <SelectField name="size" label="Size" value={filter.size ?? ""} options={choices("All sizes", sizes)} />
        <SelectField
          name="colour"
          label="Colour"
          value={filter.colour ?? ""}
          options={choices("All colours", colours)}
        />
        <Button wide>Show requests</Button>
      </div>
    </form>
  );
}
