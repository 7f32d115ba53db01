import type { ReactNode } from "react";
import { describedBy, FieldError, type Wrong } from "@/components/ui/field-frame";

type ListProps = { name: string; legend: ReactNode; hideLegend?: boolean; error?: Wrong; children: ReactNode };

/** One of a few things that are drawn, each a `Pick`. */
export function PickList({ name, legend, hideLegend, error, children }: ListProps) {
  return (
    <fieldset aria-describedby={describedBy({ name, error })}>
      <legend className={hideLegend ? "hidden-words" : "label pick-legend"}>{legend}</legend>
      <FieldError name={name} error={error} />
      {children}
    </fieldset>
  );
}

type PickProps = {
  name: string;
  value: string;
  id?: string;
  on?: boolean;
  picture: ReactNode;
  note?: ReactNode;
  children: ReactNode;
};

/** One thing to choose. The first of a list takes the list's name as its `id`, for the error summary. */
export function Pick({ name, value, id, on, picture, note, children }: PickProps) {
  return (
    <label className="pick">
      {picture}
      <span>
        <b>{children}</b>
        {note && (
          <>
            <br />
            <span className="small soft">{note}</span>
          </>
        )}
      </span>
      <input type="radio" id={id} name={name} value={value} defaultChecked={on} />
    </label>
  );
}
