"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { FormOver, FormShell } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { blank, type FormState } from "@/lib/form";

type ActProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  hidden: Record<string, string | number>;
  variant?: "primary" | "secondary" | "small";
  wide?: boolean;
  /** What it is done to, said aloud where the button's word alone does not say it. */
  what?: string;
  /** Shown in place of the button when its time is over. */
  over?: ReactNode;
  children: ReactNode;
};

/** One act behind one button, with nothing to type. */
export function ActForm({ action: run, formKey, hidden, variant, wide, what, over, children }: ActProps) {
  const [state, action] = useActionState(run, blank);
  if (over) return <FormOver state={state}>{over}</FormOver>;
  return (
    <FormShell {...{ state, action, formKey }}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <Button variant={variant} wide={wide}>
          {children}
          {what && <Hidden> {what}</Hidden>}
        </Button>
      </div>
    </FormShell>
  );
}
