"use client";

import { useActionState } from "react";
import { TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { count } from "./actions";

type CountFormProps = { formKey: string; hubId: number; itemId: number; was: number };

export function CountForm({ formKey, hubId, itemId, was }: CountFormProps) {
  const [state, action] = useActionState(count, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Save the count">
      <input type="hidden" name="hubId" value={hubId} />
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="was" value={was} />
      <TextField
        name="counted"
        label="How many you counted"
        inputMode="numeric"
        autoComplete="off"
        short
        value={state.values.counted}
        error={state.errors.counted}
      />
    </FormShell>
  );
}
