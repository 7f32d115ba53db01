"use client";

import { useActionState } from "react";
import { Choices, DateField, TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { full } from "./actions";

type FullProps = { formKey: string; wardId: number; siteId: number; garments: { value: string; label: string }[] };

/** A site is full of some garments until a day, or takes nothing at all. */
export function FullForm({ formKey, wardId, siteId, garments }: FullProps) {
  const [state, action] = useActionState(full, blank);
  const { values, errors } = state;
  const one = (name: string) => [values[name]].flat()[0];
  return (
    <FormShell {...{ state, action, formKey }} submit="Tell everybody">
      <input type="hidden" name="wardId" value={wardId} />
      <input type="hidden" name="siteId" value={siteId} />
      <Choices
        name="kind"
        type="radio"
        legend="What should everybody know?"
        options={kinds}
        error={errors.kind}
        value={values.kind ?? "full"}
      />
      <Choices
        name="garmentTypeIds"
        type="checkbox"
        legend="What are you full of?"
        hint="Choose none if you are full of everything"
        optional
        options={garments}
        error={errors.garmentTypeIds}
        value={values.garmentTypeIds ?? []}
      />
      <DateField
        name="until"
        legend="If you are full: when do you have room again?"
        value={{
          day: one("until.day") ?? "",
          month: one("until.month") ?? "",
          year: one("until.year") ?? "",
        }}
        error={errors.until}
      />
      <TextField
        name="contact"
        label="If you take no donated clothing: whom can your colleagues ask?"
        hint="Only people of your site see this. For example, Linen room, extension 4410"
        value={values.contact}
        error={errors.contact}
      />
    </FormShell>
  );
}

const kinds = [
  {
    value: "full",
    label: "We are full until a day",
    hint: "What you asked for waits, and is back on the board on that day",
  },
  {
    value: "no_donations",
    label: "We take no donated clothing",
    hint: "What you asked for waits until you say otherwise, and nobody of your site can ask",
  },
];
