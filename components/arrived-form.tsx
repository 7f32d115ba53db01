"use client";

import { type ReactNode, useActionState } from "react";
import { TextArea, TextField } from "@/components/ui/field";
import { FormOver, FormShell } from "@/components/ui/form";
import { Row, RowFields, Rows } from "@/components/ui/rows";
import { blank, type FormState } from "@/lib/form";
import type { ArrivedPart } from "@/lib/shipments/arrival";

type ArrivedFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  hidden: { name: string; value: string }[];
  parts: ArrivedPart[];
  remark: string;
  submit: string;
  /** Shown in place of the fields when there is nothing to count any more. */
  over?: ReactNode;
};

/** What came in a bag, garment by garment. All of it good is what it says unless somebody changes a number. */
export function ArrivedForm({ action, formKey, hidden, parts, remark, submit, over }: ArrivedFormProps) {
  const [state, send] = useActionState(action, blank);
  const typed = (name: string, otherwise: string | number) => state.values[name] ?? otherwise;
  if (over) return <FormOver state={state}>{over}</FormOver>;
  return (
    <FormShell state={state} action={send} formKey={formKey} submit={submit}>
      {hidden.map((field) => (
        <input key={field.name} type="hidden" {...field} />
      ))}
      <p>What you do not count as good, damaged or wrong counts as missing. What is short is needed again.</p>
      <Rows>
        {parts.map((part, row) => (
          <Row key={part.id} id={`lines.${row}`} legend={`${part.name}: ${part.quantity} on the slip`}>
            <input type="hidden" name={`lines.${row}.shipmentLineId`} value={part.id} />
            <RowFields>
              {counts.map(({ field, label }) => (
                <TextField
                  key={field}
                  name={`lines.${row}.${field}`}
                  label={label}
                  value={typed(`lines.${row}.${field}`, part[field])}
                  error={state.errors[`lines.${row}.${field}`]}
                  inputMode="numeric"
                  autoComplete="off"
                />
              ))}
            </RowFields>
          </Row>
        ))}
      </Rows>
      <TextArea
        name="remark"
        label="Anything else?"
        optional
        hint="Tell the hub if more came than the slip says, or if something was not right."
        value={typed("remark", remark)}
        error={state.errors.remark}
        rows={3}
      />
    </FormShell>
  );
}

const counts = [
  { field: "good", label: "Arrived good" },
  { field: "damaged", label: "Damaged" },
  { field: "wrong", label: "Not what was asked for" },
] as const;
