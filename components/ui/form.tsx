"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { useTypedSince } from "@/components/ui/typed-since";
import type { FormState } from "@/lib/form";

type FormShellProps = {
  state: FormState;
  action: (data: FormData) => void;
  formKey: string;
  submit?: ReactNode;
  children: ReactNode;
};

/**
 * A form that works with and without script: its key, what was wrong, its fields, and its one primary button where
 * `submit` names it. `state` and `action` come from `useActionState`. Its page is `titled` (lib/form-page).
 */
export function FormShell({ state, action, formKey, submit, children }: FormShellProps) {
  const wrong = Object.values(state.errors).some((words) => words && words.length > 0);
  const form = useRef<HTMLFormElement>(null);
  useErrorTitle(wrong);
  useTypedSince(form);
  return (
    <form ref={form} className="form" action={action} noValidate>
      <input type="hidden" name="key" value={String(state.values.key ?? formKey)} />
      {wrong && <ErrorSummary errors={state.errors} />}
      {children}
      {submit && (
        <p className="form-go">
          <Button variant="primary">{submit}</Button>
        </p>
      )}
    </form>
  );
}

type FormOverProps = { state: FormState; children: ReactNode };

/**
 * In place of a form whose time is over: why the last attempt was not taken, and what there is now. A page that may lose
 * its form to somebody else's act keeps it drawn like this, so that a refusal is read without script, too.
 */
export function FormOver({ state: { errors }, children }: FormOverProps) {
  useErrorTitle(Object.keys(errors).length > 0);
  return (
    <>
      <ErrorSummary errors={{ form: Object.values(errors).flatMap((words) => words ?? []) }} />
      {children}
    </>
  );
}

function useErrorTitle(wrong: boolean) {
  useEffect(() => {
    if (!wrong || document.title.startsWith("Error: ")) return;
    const before = document.title;
    document.title = `Error: ${before}`;
    return () => {
      document.title = before;
    };
  }, [wrong]);
}
