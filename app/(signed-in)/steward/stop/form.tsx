"use client";

import { useActionState } from "react";
import { DateField, SelectField, TextArea } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import type { Offer } from "@/lib/garments/offer";
import { ask } from "./actions";

/** What everybody is asked to stop making, until when, and why. */
export function StopForm({ formKey, offer }: { formKey: string; offer: Offer }) {
  const [state, action] = useActionState(ask, blank);
  const { values, errors } = state;
  const one = (name: string) => [values[name]].flat()[0] ?? "";
  const options = (all: { id: number; name: string }[]) =>
    all.map(({ id, name }) => ({ value: String(id), label: name.charAt(0).toUpperCase() + name.slice(1) }));
  return (
    <FormShell {...{ state, action, formKey }} submit="Ask everybody to stop">
      <SelectField
        name="garmentTypeId"
        label="What should everybody stop making?"
        options={[
          { value: "", label: "Choose" },
          ...options(offer.garmentTypes.map(({ id, one: name }) => ({ id, name }))),
        ]}
        value={one("garmentTypeId")}
        error={errors.garmentTypeId}
      />
      <SelectField
        name="sizeId"
        label="In which size?"
        options={[{ value: "", label: "All sizes" }, ...options(offer.sizes)]}
        value={one("sizeId")}
        error={errors.sizeId}
      />
      <DateField
        name="until"
        legend="When can they be made again?"
        value={{ day: one("until.day"), month: one("until.month"), year: one("until.year") }}
        error={errors.until}
      />
      <TextArea
        name="reason"
        label="Why?"
        hint="Anybody can read this. Leave out names of people and wards."
        rows={3}
        value={values.reason}
        error={errors.reason}
      />
    </FormShell>
  );
}
