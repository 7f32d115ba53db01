import type { ReactNode } from "react";
import { describedBy, FieldError, type FieldProps, Hint, Optional } from "@/components/ui/field-frame";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

type ChoicesProps = Omit<FieldProps, "label"> & {
  legend: ReactNode;
  options: Choice[];
  type: "radio" | "checkbox";
  value?: string | string[];
  hideLegend?: boolean;
  /** Short answers, side by side where there is room. */
  row?: boolean;
};

/** One of several (radio), or any of several (checkbox). The first has the name as its id, for the error summary. */
export function Choices({
  name,
  legend,
  hint,
  error,
  optional,
  options,
  type,
  value = [],
  hideLegend,
  row,
}: ChoicesProps) {
  const chosen = [value].flat();
  return (
    <fieldset className="choices" aria-describedby={describedBy({ name, hint, error })}>
      <legend className={hideLegend ? "hidden-words" : "label"}>
        {legend}
        {optional && <Optional />}
      </legend>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} error={error} />
      <div className={row ? "choice-row" : "choice-column"}>
        {options.map((option, i) => (
          <OneChoice
            key={option.value}
            id={i === 0 ? name : `${name}-${option.value}`}
            {...{ name, type, option }}
            on={chosen.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type OneProps = { id: string; name: string; type: "radio" | "checkbox"; option: Choice; on: boolean };

function OneChoice({ id, name, type, option, on }: OneProps) {
  const hint = option.hint ? `${id}-hint-of` : undefined;
  return (
    <div className="choice-box">
      <label className="choice">
        <input type={type} id={id} name={name} value={option.value} defaultChecked={on} aria-describedby={hint} />
        <span>{option.label}</span>
      </label>
      {option.hint && (
        <p className="hint choice-hint" id={hint}>
          {option.hint}
        </p>
      )}
    </div>
  );
}
