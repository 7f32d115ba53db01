import type { ReactNode } from "react";
import { FieldError, isWrong, type Wrong } from "@/components/ui/field-frame";
import { Hidden } from "@/components/ui/hidden";

/** Rows of a form that may be added and removed, each a `Row`. */
export const Rows = ({ children }: { children: ReactNode }) => <div className="rows">{children}</div>;

type RowProps = {
  id: string;
  legend: ReactNode;
  picture?: ReactNode;
  error?: Wrong;
  remove?: { name: string; value: string; what: string };
  children: ReactNode;
};

/** One row. `remove` makes a submit button with that name and value; `what` says aloud what it removes. */
export function Row({ id, legend, picture, error, remove, children }: RowProps) {
  return (
    <fieldset
      className={isWrong(error) ? "row row-wrong" : "row"}
      aria-describedby={isWrong(error) ? `${id}-error` : undefined}
    >
      <legend className="row-legend">
        {picture}
        {legend}
      </legend>
      <FieldError name={id} error={error} />
      {children}
      {remove && (
        <button type="submit" className="btn-text row-do" name={remove.name} value={remove.value} formNoValidate>
          Remove<Hidden> {remove.what}</Hidden>
        </button>
      )}
    </fieldset>
  );
}

/** The fields of a row side by side: the first is widest, the fourth is short. */
export const RowFields = ({ children }: { children: ReactNode }) => <div className="row-fields">{children}</div>;
