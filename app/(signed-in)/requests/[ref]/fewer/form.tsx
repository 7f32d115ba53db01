"use client";

import { type ReactNode, useActionState } from "react";
import { Choices, TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { changeNumber } from "./actions";

type FewerProps = {
  formKey: string;
  requestRef: string;
  lineId: number;
  asked: number;
  packed: number;
  claimed: number;
  what: string;
  children: ReactNode;
};

/** Another number for one line. An unusually high one is asked about once. */
export function FewerForm({ formKey, requestRef, lineId, asked, packed, claimed, what, children }: FewerProps) {
  const [state, action] = useActionState(changeNumber, blank);
  const { values, errors } = state;
  const doubted = errors.sure !== undefined || values.sure !== undefined;
  return (
    <FormShell state={state} action={action} formKey={formKey} submit="Change the number">
      {children}
      <p>
        You asked for {asked}. {claimed > packed && `Hubs have claimed ${claimed}. `}
        {packed > 0 &&
          `${packed} ${packed === 1 ? "is" : "are"} already in bags or with you, so you cannot ask for fewer than ${packed}. `}
        {claimed > packed &&
          "If you ask for fewer than are claimed, the newest promises end first and those hubs are told."}
      </p>
      <input type="hidden" name="ref" value={requestRef} />
      <input type="hidden" name="lineId" value={lineId} />
      <input type="hidden" name="was" value={asked} />
      <TextField
        name="asked"
        label={`How many ${what} do you need in all?`}
        short
        inputMode="numeric"
        autoComplete="off"
        error={errors.asked ?? errors.was}
        value={values.asked ?? asked}
      />
      {doubted && (
        <Choices
          name="sure"
          type="checkbox"
          legend="Are you sure?"
          options={[{ value: "yes", label: "Yes, that is how many we need" }]}
          error={errors.sure}
          value={values.sure}
        />
      )}
    </FormShell>
  );
}
