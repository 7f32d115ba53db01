"use client";

import { type ReactNode, useActionState } from "react";
import { Choices, type Option, SelectField, TextArea } from "@/components/ui/field";
import { FormOver, FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { close } from "./actions";

/** `over` is shown where the hub has closed meanwhile. `stock`: how many pieces are on the shelf, in words, where there are any that may go. */
type CloseProps = { formKey: string; hubId: number; stock: string | null; hubs: Option[]; over?: ReactNode };

/** What becomes of the shelf, and words for everybody in the hub. */
export function CloseForm({ formKey, hubId, stock, hubs, over }: CloseProps) {
  const [state, action] = useActionState(close, blank);
  if (over) return <FormOver state={state}>{over}</FormOver>;
  return (
    <FormShell {...{ state, action, formKey }} submit="Close the hub">
      <input type="hidden" name="hubId" value={hubId} />
      {stock ? <Shelf stock={stock} hubs={hubs} state={state} /> : <input type="hidden" name="stock" value="keep" />}
      <TextArea
        name="thanks"
        label="Your words to everybody in the hub"
        hint="We send them to each person by e-mail, when you close."
        value={
          state.values.thanks ??
          "Thank you for every piece, every hour and every mile. It was good to do this with you."
        }
        error={state.errors.thanks}
      />
    </FormShell>
  );
}

const Shelf = ({ stock, hubs, state: { values, errors } }: Pick<CloseProps, "hubs"> & Shown) => (
  <>
    <Choices
      name="stock"
      type="radio"
      legend={`What becomes of the ${stock} on your shelf?`}
      options={[
        ...(hubs.length > 0 ? [{ value: "give", label: "Give all of them to one hub" }] : []),
        { value: "list", label: "Offer them to all hubs", hint: "Any checked hub may take some, and we write to you." },
        { value: "keep", label: "They stay with us", hint: "You can still give or offer them later." },
      ]}
      value={values.stock}
      error={errors.stock}
    />
    {hubs.length > 0 && (
      <>
        <SelectField
          name="toHubId"
          label="If you give them: which hub gets them?"
          hint="The nearest come first."
          optional
          options={[{ value: "", label: "Choose a hub" }, ...hubs]}
          value={values.toHubId}
          error={errors.toHubId}
        />
        <TextArea
          name="how"
          label="If you give them: how do they get there?"
          hint="For example, Sam brings them on Friday, or ring us on 0113 496 0000. Its coordinators read this."
          optional
          rows={2}
          value={values.how}
          error={errors.how}
        />
      </>
    )}
  </>
);

type Shown = { stock: string; state: typeof blank };
