import type { ReactNode } from "react";
import { describedBy, FieldError, type FieldProps, Hint, isWrong, Optional } from "@/components/ui/field-frame";
import { today } from "@/lib/clock";
import { sayExampleDay } from "@/lib/dates";

type Day = { day?: string | string[]; month?: string | string[]; year?: string | string[] };
type DateProps = Omit<FieldProps, "label"> & { legend: ReactNode; value?: Day };

/** A day typed in three fields, `name.day`, `name.month`, `name.year`. The first has the name as its id, for the error summary. */
export function DateField({ name, legend, hint = <Example />, error, optional, value = {} }: DateProps) {
  const part = (key: keyof Day, label: string, id: string) => (
    <div className="field">
      <label className="date-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={`${name}.${key}`}
        className={key === "year" ? "input date-year" : "input date-part"}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={[value[key]].flat()[0]}
        aria-invalid={isWrong(error) || undefined}
      />
    </div>
  );
  return (
    <fieldset className="date" aria-describedby={describedBy({ name, hint, error })}>
      <legend className="label">
        {legend}
        {optional && <Optional />}
      </legend>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} error={error} />
      <div className="date-parts">
        {part("day", "Day", name)}
        {part("month", "Month", `${name}.month`)}
        {part("year", "Year", `${name}.year`)}
      </div>
    </fieldset>
  );
}

/** A browser's clock may be in another month than ours. */
const Example = () => <span suppressHydrationWarning>For example, {sayExampleDay(today())}</span>;
