"use client";

import { type ReactNode, useActionState } from "react";
import { AskRow, type Catalogue } from "@/components/ask-row";
import { Icon } from "@/components/icon";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-frame";
import { FormShell } from "@/components/ui/form";
import { Actions } from "@/components/ui/layout";
import { Rows } from "@/components/ui/rows";
import type { RowTyped } from "@/lib/drafts/input";
import { blank } from "@/lib/form";
import { answerWhat } from "./actions";

type WhatProps = {
  lines: RowTyped[];
  catalogue: Catalogue;
  formKey: string;
  sizes: ReactNode;
  children: ReactNode;
};

const empty: RowTyped = { garmentTypeId: "", sizeId: "", colourId: "any", quantity: "" };

/** Rows of garments. Adding and removing a row are submits too, so they need no script and lose nothing. */
export function WhatForm({ lines, catalogue, formKey, sizes, children }: WhatProps) {
  const [state, action] = useActionState(answerWhat, blank);
  const kept = lines.length > 0 ? lines : [empty];
  const rows = kept.map((row, at) => typedIn(state.values, at, row));
  return (
    <FormShell state={state} action={action} formKey={formKey}>
      <button type="submit" className="hidden-words" tabIndex={-1} aria-hidden="true">
        Continue
      </button>
      {children}
      <Rows>
        {rows.map((row, at) => (
          <AskRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is nothing but its place in the list
            key={at}
            at={at}
            row={row}
            errors={state.errors}
            catalogue={catalogue}
            removable={rows.length > 1}
          />
        ))}
      </Rows>
      <div>
        <FieldError name="add" error={state.errors.add} />
        <Button id="add" name="add" value="1">
          <Icon name="plus" size={22} />
          Add another garment
        </Button>
      </div>
      {sizes}
      <Actions>
        <Button variant="primary">Continue</Button>
      </Actions>
      <p className="caption">We keep what you have typed for 7 days.</p>
    </FormShell>
  );
}

type Values = Record<string, string | string[]>;

/** A row as it was typed a moment ago, or else as it is kept. */
function typedIn(values: Values, at: number, row: RowTyped): RowTyped {
  const last = (field: keyof RowTyped) => [values[`lines.${at}.${field}`] ?? row[field]].flat()[0] ?? "";
  return {
    garmentTypeId: last("garmentTypeId"),
    sizeId: last("sizeId"),
    colourId: last("colourId"),
    quantity: last("quantity"),
  };
}
