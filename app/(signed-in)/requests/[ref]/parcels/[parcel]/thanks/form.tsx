"use client";

import { useActionState } from "react";
import { thank } from "@/app/(signed-in)/requests/[ref]/parcels/[parcel]/thanks/actions";
import { Choices, TextArea } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";

export function ThanksForm({
  formKey,
  requestRef,
  shipmentId,
}: {
  formKey: string;
  requestRef: string;
  shipmentId: number;
}) {
  const [state, action] = useActionState(thank, blank);
  return (
    <FormShell state={state} action={action} formKey={formKey} submit="Send your thanks">
      <input type="hidden" name="ref" value={requestRef} />
      <input type="hidden" name="shipmentId" value={shipmentId} />
      <TextArea
        name="words"
        label="Your words"
        hint="They are signed with your ward and site, not your name. Please do not name a patient or a colleague."
        value={state.values.words}
        error={state.errors.words}
        maxLength={1_000}
      />
      <Choices
        type="checkbox"
        name="shown"
        legend="May Bobbin show these words to everybody?"
        hint="They would stand on the front page as from “a ward” in your area, never with your ward’s name."
        options={[{ value: "true", label: "Yes, you may show our words" }]}
        value={state.values.shown}
        error={state.errors.shown}
      />
    </FormShell>
  );
}
