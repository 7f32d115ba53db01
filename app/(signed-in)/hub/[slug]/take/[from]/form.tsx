"use client";

import { type ReactNode, useActionState } from "react";
import { onRows, PieceFields, type PieceRow } from "@/components/piece-fields";
import { TextArea } from "@/components/ui/field";
import { FormOver, FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { takeOffered } from "./actions";

type TakeProps = { formKey: string; fromHubId: number; toHubId: number; rows: PieceRow[]; empty?: ReactNode };

/** How many of what another hub offers, and how it can reach this one. */
export function TakeForm({ formKey, fromHubId, toHubId, rows, empty }: TakeProps) {
  const [typed, action] = useActionState(takeOffered, blank);
  if (empty) return <FormOver state={typed}>{empty}</FormOver>;
  const state = onRows(typed, rows);
  return (
    <FormShell {...{ state, action, formKey }} submit="We will take these">
      <input type="hidden" name="fromHubId" value={fromHubId} />
      <input type="hidden" name="toHubId" value={toHubId} />
      <PieceFields rows={rows} state={state} label="How many do you take?" />
      <TextArea
        name="how"
        label="How can they reach you, and how do the pieces get to you?"
        hint="For example, we fetch them on Saturday: ring Mo on 0113 496 0000. Their coordinators read this."
        rows={2}
        value={state.values.how}
        error={state.errors.how}
      />
    </FormShell>
  );
}
