"use client";

import { useActionState } from "react";
import { finishFor } from "@/app/(signed-in)/hub/[slug]/jobs/actions";
import { type Option, SelectField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";

type FinishProps = { formKey: string; hubId: number; taskId: number; makers: Option[]; makerId: string };

/** A coordinator says who did a job. */
export function FinishForm({ formKey, hubId, taskId, makers, makerId }: FinishProps) {
  const [state, action] = useActionState(finishFor, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Mark as done">
      <input type="hidden" name="hubId" value={hubId} />
      <input type="hidden" name="taskId" value={taskId} />
      <SelectField
        name="makerId"
        label="Who did it?"
        hint="Somebody in the hub, or somebody without e-mail."
        options={makers}
        value={state.values.makerId ?? makerId}
        error={state.errors.makerId}
      />
    </FormShell>
  );
}
