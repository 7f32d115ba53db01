"use client";

import { useActionState } from "react";
import { Choices, DateField, type Option, SelectField, TextArea } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { taskKinds } from "@/lib/tasks/rules";
import { list } from "./actions";

type JobFormProps = { formKey: string; hubId: number; belongings: Option[]; about: string };

const kinds = Object.entries(taskKinds).map(([value, { name, hint }]) => ({ value, label: name, hint }));

export function JobForm({ formKey, hubId, belongings, about }: JobFormProps) {
  const [{ values, errors }, action] = useActionState(list, blank);
  return (
    <FormShell state={{ values, errors }} action={action} formKey={formKey} submit="List this job">
      <input type="hidden" name="hubId" value={hubId} />
      <Choices
        name="kind"
        type="radio"
        legend="What is to be done?"
        options={kinds}
        value={values.kind}
        error={errors.kind}
      />
      <TextArea
        name="words"
        label="What, and where?"
        hint="Everybody in the hub reads this. Leave out the name of the ward, its address and telephone numbers."
        optional
        rows={3}
        maxLength={300}
        value={values.words}
        error={errors.words}
      />
      <DateField
        name="on"
        legend="Which day is it for?"
        optional
        value={{ day: values["on.day"], month: values["on.month"], year: values["on.year"] }}
        error={errors.on}
      />
      <SelectField
        name="about"
        label="What is it for?"
        hint="Whoever does it is thanked when the ward thanks that bag."
        options={[{ value: "", label: "Nothing in particular" }, ...belongings]}
        value={values.about ?? about}
        error={errors.about}
      />
    </FormShell>
  );
}
