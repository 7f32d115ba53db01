"use client";

import { type ReactNode, useActionState } from "react";
import { ItemFields } from "@/components/item-fields";
import { SelectField, TextField } from "@/components/ui/field";
import { FormOver, FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import type { Offer } from "@/lib/garments/offer";
import { log } from "./actions";

type Maker = { id: number; name: string };
/** `over` is shown where the hub has closed. */
type LogFormProps = { formKey: string; hubId: number; offer: Offer; makers: Maker[]; over?: ReactNode };

/** Anything in the catalogue; a coordinator says whose pieces they are. */
export function LogForm({ formKey, hubId, offer, makers, over }: LogFormProps) {
  const [state, action] = useActionState(log, blank);
  const { values, errors } = state;
  if (over) return <FormOver state={state}>{over}</FormOver>;
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
