"use client";

import { useActionState } from "react";
import { Choices, TextArea, TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { releaseReasons } from "@/lib/reasons";
import { release } from "./actions";

const options = Object.entries(releaseReasons).map(([value, label]) => ({ value, label }));

export function ReleaseForm({
  formKey,
  claimId,
  hubId,
  left,
}: {
  formKey: string;
  claimId: number;
  hubId: number;
  left: number;
}) {
  const [{ values, errors }, action] = useActionState(release, blank);
  return (
    <FormShell state={{ values, errors }} action={action} formKey={formKey} submit="Let these go">
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="hubId" value={hubId} />
      <TextField
        name="quantity"
        label="How many do you let go?"
        hint={`${left} are not in a bag yet`}
        inputMode="numeric"
        autoComplete="off"
        short
        value={values.quantity ?? left}
        error={errors.quantity}
      />
      <Choices name="reason" type="radio" legend="Why?" options={options} value={values.reason} error={errors.reason} />
      <TextArea
        name="words"
        label="Anything to add"
        hint="We send this to the ward, with your reason."
        optional
        rows={3}
        value={values.words}
        error={errors.words}
      />
    </FormShell>
  );
}
