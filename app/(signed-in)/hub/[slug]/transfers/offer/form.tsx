"use client";

import { type ReactNode, useActionState } from "react";
import { onRows, PieceFields, type PieceRow } from "@/components/piece-fields";
import { FormOver, FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { offer } from "./actions";

type OfferProps = { formKey: string; hubId: number; rows: PieceRow[]; empty?: ReactNode };

/** How many of each piece any other checked hub may take. */
export function OfferForm({ formKey, hubId, rows, empty }: OfferProps) {
  const [typed, action] = useActionState(offer, blank);
  if (empty) return <FormOver state={typed}>{empty}</FormOver>;
  const state = onRows(typed, rows);
  return (
    <FormShell {...{ state, action, formKey }} submit="Offer these pieces">
      <input type="hidden" name="hubId" value={hubId} />
      <PieceFields rows={rows} state={state} label="How many do you offer?" />
    </FormShell>
  );
}
