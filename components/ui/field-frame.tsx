import type { ReactNode } from "react";
import { Icon } from "@/components/icon";

export type Wrong = string[] | string | undefined;
export type FieldProps = { name: string; label: ReactNode; hint?: ReactNode; error?: Wrong; optional?: boolean };

/** A label, a hint, an error and what they belong to. */
export function FieldFrame({ name, label, hint, error, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {label}
        {optional && <Optional />}
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} error={error} />
      {children}
    </div>
  );
}

export const Optional = () => <span className="optional"> (optional)</span>;

export function Hint({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <p className="hint" id={`${name}-hint`}>
      {children}
    </p>
  ) : null;
}

/** What is wrong with a field, beside it, in the words of the error summary. */
export function FieldError({ name, error }: { name: string; error: Wrong }) {
  if (!isWrong(error)) return null;
  return (
    <p className="error-words" id={`${name}-error`}>
      <Icon name="warn" size={22} />
      <span>
        <span className="hidden-words">Error: </span>
        {[error].flat().join(". ")}
      </span>
    </p>
  );
}

export const isWrong = (error: Wrong): error is string[] | string => error !== undefined && error.length > 0;

/** The ids of what describes a field; nothing where nothing does. */
export const describedBy = ({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) =>
  [hint && `${name}-hint`, isWrong(error) && `${name}-error`].filter(Boolean).join(" ") || undefined;
