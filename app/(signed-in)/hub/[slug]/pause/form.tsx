"use client";

import { useActionState } from "react";
import { DateField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { pause } from "./actions";

type PauseProps = {
  formKey: string;
  hubId: number;
  until: { day: string; month: string; year: string };
  resting: boolean;
};

/** Until when a hub rests. */
export function PauseForm({ formKey, hubId, until, resting }: PauseProps) {
  const [{ values, errors }, action] = useActionState(pause, blank);
  const typed = (part: keyof typeof until) => values[`until.${part}`] ?? until[part];
  return (
    <FormShell
      state={{ values, errors }}
      action={action}
      formKey={formKey}
      submit={resting ? "Change the day" : "Take a rest"}
    >
      <input type="hidden" name="hubId" value={hubId} />
      <DateField
        name="until"
        legend="When do you start again?"
        hint="That day your hub is back by itself. You can be back earlier, or later."
        value={{ day: typed("day"), month: typed("month"), year: typed("year") }}
        error={errors.until}
      />
    </FormShell>
  );
}
