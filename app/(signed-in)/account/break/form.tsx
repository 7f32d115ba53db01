"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { breakWeeks } from "@/lib/hubs/pause";
import { take } from "./actions";

type BreakProps = { formKey: string; hubs: [{ hubId: number; name: string }, ...{ hubId: number; name: string }[]] };

/** How long somebody takes a break, and from which hub where there are several. No reason is asked. */
export function BreakForm({ formKey, hubs }: BreakProps) {
  const [{ values, errors }, action] = useActionState(take, blank);
  return (
    <FormShell state={{ values, errors }} action={action} formKey={formKey}>
      {hubs.length === 1 ? (
        <input type="hidden" name="hubId" value={hubs[0].hubId} />
      ) : (
        <SelectField
          name="hubId"
          label="From which hub?"
          options={hubs.map(({ hubId, name }) => ({ value: String(hubId), label: name }))}
          value={values.hubId ?? hubs[0].hubId}
          error={errors.hubId}
        />
      )}
      <SelectField
        name="weeks"
        label="For how long?"
        options={Object.entries(breakWeeks).map(([value, label]) => ({ value, label }))}
        value={values.weeks ?? "4"}
        error={errors.weeks}
      />
      <div>
        <Button>Take a break</Button>
      </div>
    </FormShell>
  );
}
