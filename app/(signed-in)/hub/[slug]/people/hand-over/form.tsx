"use client";

import { useActionState } from "react";
import { Choices } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { hand } from "./actions";

type HandOverProps = { formKey: string; hubId: number; people: { value: string; label: string }[] };

/** Who takes over, and what becomes of whoever hands over. */
export function HandOverForm({ formKey, hubId, people }: HandOverProps) {
  const [{ values, errors }, action] = useActionState(hand, blank);
  return (
    <FormShell state={{ values, errors }} action={action} formKey={formKey} submit="Hand over">
      <input type="hidden" name="hubId" value={hubId} />
      <Choices
        name="personId"
        type="radio"
        legend="Who takes over?"
        hint="Ask them first. They are a coordinator as soon as you hand over."
        options={people}
        value={values.personId}
        error={errors.personId}
      />
      <Choices
        name="next"
        type="radio"
        legend="And you?"
        options={[
          { value: "stay", label: "I stay as a volunteer" },
          { value: "leave", label: "I leave the hub" },
        ]}
        value={values.next ?? "stay"}
        error={errors.next}
      />
    </FormShell>
  );
}
