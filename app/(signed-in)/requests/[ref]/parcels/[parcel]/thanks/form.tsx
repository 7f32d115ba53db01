"use client";

import { type ReactNode, useActionState } from "react";
import { thank } from "@/app/(signed-in)/requests/[ref]/parcels/[parcel]/thanks/actions";
import { Choices, TextArea } from "@/components/ui/field";
import { FormOver, FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";

export function ThanksForm({
  formKey,
  requestRef,
  shipmentId,
  over,
}: {
  formKey: string;
  requestRef: string;
  shipmentId: number;
  /** Shown in place of the fields when the ward has thanked. */
  over?: ReactNode;
}) {
  const [state, action] = useActionState(thank, blank);
  if (over)
    return (
      <FormOver state={state}>
        {over}
        {state.values.words && (
          <TextArea
            name="words"
            label="What you wrote"
            hint="These words were not sent. Copy them if you want to keep them."
            value={state.values.words}
            readOnly
          />
        )}
      </FormOver>
    );
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
        hint="They would stand on the front page as from “a ward” in your area, never with your ward’s name. Leave the name of your ward and site out of your words."
        options={[{ value: "true", label: "Yes, you may show our words" }]}
        value={state.values.shown}
        error={state.errors.shown}
      />
    </FormShell>
  );
}
