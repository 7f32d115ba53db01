"use client";

import { useActionState } from "react";
import { ItemFields } from "@/components/item-fields";
import { SelectField, TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import type { Offer } from "@/lib/garments/offer";
import { log } from "./actions";

type LogFormProps = { formKey: string; hubId: number; offer: Offer; makers: { id: number; name: string }[] };

/** Anything in the catalogue; a coordinator says whose pieces they are. */
export function LogForm({ formKey, hubId, offer, makers }: LogFormProps) {
  const [state, action] = useActionState(log, blank);
  const { values, errors } = state;
  return (
    <FormShell {...{ state, action, formKey }} submit="Log these pieces">
      <input type="hidden" name="hubId" value={hubId} />
      {makers.length > 0 && (
        <SelectField
          name="makerId"
          label="Who made them?"
          options={[
            { value: "", label: "I did" },
            ...makers.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          value={values.makerId ?? ""}
          error={errors.makerId}
        />
      )}
      <ItemFields offer={offer} state={state} />
      <TextField
        name="quantity"
        label="How many?"
        inputMode="numeric"
        autoComplete="off"
        short
        value={values.quantity}
        error={errors.quantity}
      />
    </FormShell>
  );
}
