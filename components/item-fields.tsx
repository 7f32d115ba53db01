"use client";

import { useState } from "react";
import { SelectField } from "@/components/ui/field";
import type { FormState } from "@/lib/form";
import type { Offer } from "@/lib/garments/offer";

/** One concrete piece as three choices. With script the sizes are those of the garment; without it all are offered. */
export function ItemFields({ offer, state: { values, errors } }: { offer: Offer; state: FormState }) {
  const one = (name: string) => [values[name]].flat()[0] ?? "";
  const [garment, choose] = useState(one("garmentTypeId"));
  const fitting = offer.garmentTypes.find(({ id }) => String(id) === garment)?.sizes.map(({ id }) => id);
  const sizes = offer.sizes.filter(({ id }) => !fitting || fitting.includes(id));
  const options = (all: { id: number; name: string }[]) =>
    all.map(({ id, name }) => ({ value: String(id), label: name }));
  const first = { value: "", label: "Choose" };
  return (
    <>
      <SelectField
        name="garmentTypeId"
        label="Garment"
        options={[first, ...options(offer.garmentTypes.map(({ id, one: name }) => ({ id, name: capital(name) })))]}
        value={one("garmentTypeId")}
        error={errors.garmentTypeId}
        onChange={(event) => choose(event.target.value)}
      />
      <SelectField
        name="sizeId"
        label="Size"
        options={sizes.length === 1 ? options(sizes) : [first, ...options(sizes)]}
        value={sizes.length === 1 ? String(sizes[0]?.id) : one("sizeId")}
        error={errors.sizeId}
      />
      <SelectField
        name="colourId"
        label="Colour"
        options={[first, ...options(offer.colours)]}
        value={one("colourId")}
        error={errors.colourId}
      />
    </>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
