"use client";

import { useActionState } from "react";
import { Icon } from "@/components/icon";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { blank, type FormState } from "@/lib/form";

type UndoProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  hidden: Record<string, string | number>;
  word: string;
  /** What is undone, said aloud. */
  what: string;
  /** False where it has gone too far by now: then only why it was refused is said. */
  may?: boolean;
};

/** One small button that takes something back. */
export function UndoForm({ action: run, formKey, hidden, word, what, may = true }: UndoProps) {
  const [state, action] = useActionState(run, blank);
  if (!may && Object.keys(state.errors).length === 0) return null;
  return (
    <FormShell {...{ state, action, formKey }}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {may && (
        <p>
          <Button variant="small">
            <Icon name="undo" size={20} />
            {word}
            <Hidden> {what}</Hidden>
          </Button>
        </p>
      )}
    </FormShell>
  );
}
