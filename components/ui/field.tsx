import type { ComponentProps } from "react";
import { describedBy, FieldFrame, type FieldProps, isWrong } from "@/components/ui/field-frame";

export { Choices } from "@/components/ui/choices";
export { DateField } from "@/components/ui/date-field";

type Typed = string | string[] | number | undefined;
type Own = FieldProps & { value?: Typed };
type Input = Own & { short?: boolean } & Omit<ComponentProps<"input">, keyof Own>;

/** One line of text. `value` is what stands in it at first, and again after a mistake. */
export function TextField({ name, label, hint, error, optional, value, short, type = "text", ...rest }: Input) {
  return (
    <FieldFrame {...{ name, label, hint, error, optional }}>
      <input
        {...marks({ name, hint, error })}
        {...rest}
        type={type}
        className={short ? "input input-short" : "input"}
        defaultValue={one(value)}
      />
    </FieldFrame>
  );
}

/** Several lines of text. */
export function TextArea({
  name,
  label,
  hint,
  error,
  optional,
  value,
  rows = 5,
  ...rest
}: Own & Omit<ComponentProps<"textarea">, keyof Own>) {
  return (
    <FieldFrame {...{ name, label, hint, error, optional }}>
      <textarea {...rest} {...marks({ name, hint, error })} rows={rows} className="input" defaultValue={one(value)} />
    </FieldFrame>
  );
}

export type Option = { value: string; label: string };
type Select = Own & { options: Option[] } & Omit<ComponentProps<"select">, keyof Own>;

/** One of a short list. */
export function SelectField({ name, label, hint, error, optional, value, options, ...rest }: Select) {
  return (
    <FieldFrame {...{ name, label, hint, error, optional }}>
      <span className="select-box">
        {/* React resets a form after its action, and a select to its first choice: a new key makes the last one its first. */}
        <select
          {...marks({ name, hint, error })}
          {...rest}
          key={one(value)}
          className="select"
          defaultValue={one(value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </FieldFrame>
  );
}

const one = (value: Typed) => (Array.isArray(value) ? value[0] : value)?.toString();

const marks = (field: Pick<FieldProps, "name" | "hint" | "error">) => ({
  id: field.name,
  name: field.name,
  "aria-invalid": isWrong(field.error) || undefined,
  "aria-describedby": describedBy(field),
});
