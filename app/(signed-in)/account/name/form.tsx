"use client";

import { useActionState } from "react";
import { Choices, TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { change } from "./actions";

const answers = [
  { value: "yes", label: "Yes, wards may see my name" },
  { value: "no", label: "No, keep my name to my hub" },
];

export function PersonForm({ formKey, name, named }: { formKey: string; name: string; named: boolean }) {
  const [state, action] = useActionState(change, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Save changes">
      <TextField
        name="name"
        label="Your name"
        autoComplete="name"
        value={state.values.name ?? name}
        error={state.errors.name}
      />
      <Choices
        name="named"
        type="radio"
        legend="May wards see your name beside thanks?"
        hint="When a ward thanks the people who made its parcel, it can see the names of those who say yes."
        options={answers}
        value={state.values.named ?? (named ? "yes" : "no")}
        error={state.errors.named}
      />
    </FormShell>
  );
}
