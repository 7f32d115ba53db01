"use client";

import { type ReactNode, useActionState } from "react";
import { onRows, PieceFields, type PieceRow } from "@/components/piece-fields";
import { type Option, SelectField, TextArea } from "@/components/ui/field";
import { FormOver, FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { give } from "./actions";

/** `empty` is shown where there is nothing to give, or nobody to give it to. */
type GiveProps = { formKey: string; hubId: number; hubs: Option[]; rows: PieceRow[]; empty?: ReactNode };

/** Which pieces go to which hub, and how. */
export function GiveForm({ formKey, hubId, hubs, rows, empty }: GiveProps) {
  const [typed, action] = useActionState(give, blank);
  if (empty) return <FormOver state={typed}>{empty}</FormOver>;
  const state = onRows(typed, rows);
  const { values, errors } = state;
  return (
    <FormShell {...{ state, action, formKey }} submit="Give these pieces">
      <input type="hidden" name="fromHubId" value={hubId} />
      <SelectField
        name="toHubId"
        label="Which hub gets them?"
        hint="The nearest come first."
        options={[{ value: "", label: "Choose a hub" }, ...hubs]}
        value={values.toHubId}
        error={errors.toHubId}
      />
      <TextArea
        name="how"
        label="How do they get there?"
        hint="For example, Sam brings them on Friday, or ring us on 0113 496 0000. Its coordinators read this."
        rows={2}
        value={values.how}
        error={errors.how}
      />
      <PieceFields rows={rows} state={state} label="How many do you give?" />
    </FormShell>
  );
}
