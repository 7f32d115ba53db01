"use client";

import { useActionState } from "react";
import { DateField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { redate } from "./actions";

type Day = { day: string; month: string; year: string };
type RedateFormProps = { formKey: string; claimId: number; hubId: number; day: Day };

export function RedateForm({ formKey, claimId, hubId, day }: RedateFormProps) {
  const [{ values, errors }, action] = useActionState(redate, blank);
  return (
    <FormShell state={{ values, errors }} action={action} formKey={formKey} submit="Change the day">
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="hubId" value={hubId} />
      <DateField
        name="promisedFor"
        legend="The new day"
        value={{
          day: values["promisedFor.day"] ?? day.day,
          month: values["promisedFor.month"] ?? day.month,
          year: values["promisedFor.year"] ?? day.year,
        }}
        error={errors.promisedFor}
      />
    </FormShell>
  );
}
