"use client";

import { useActionState } from "react";
import { TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { add } from "./actions";

type PlaceProps = { formKey: string; wardId: number };

export function PlaceForm({ formKey, wardId }: PlaceProps) {
  const [state, action] = useActionState(add, blank);
  const { values, errors } = state;
  return (
    <FormShell {...{ state, action, formKey }} submit="Add the place">
      <input type="hidden" name="wardId" value={wardId} />
      <TextField
        name="name"
        label="Where are parcels handed over?"
        hint="For example, Main reception, or Stores at the back gate"
        value={values.name}
        error={errors.name}
      />
      <TextField
        name="hours"
        label="When can somebody take them?"
        hint="For example, 8 to 6, Monday to Friday"
        value={values.hours}
        error={errors.hours}
      />
      <TextField
        name="directions"
        label="How to find it"
        hint="Hubs that bring you a parcel read this. Leave out names and phone numbers."
        optional
        value={values.directions}
        error={errors.directions}
      />
    </FormShell>
  );
}
