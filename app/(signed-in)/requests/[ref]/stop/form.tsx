"use client";

import { type ReactNode, useActionState } from "react";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { stop } from "./actions";

type StopProps = { formKey: string; requestRef: string; requestId: number; children: ReactNode };

/** What is promised still comes; the rest leaves the board. */
export function StopForm({ formKey, requestRef, requestId, children }: StopProps) {
  const [state, action] = useActionState(stop, blank);
  return (
    <FormShell state={state} action={action} formKey={formKey} submit="Ask for no more">
      {children}
      <input type="hidden" name="ref" value={requestRef} />
      <input type="hidden" name="requestId" value={requestId} />
    </FormShell>
  );
}
