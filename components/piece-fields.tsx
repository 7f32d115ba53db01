import { clothOf, Garment } from "@/components/garment";
import type { What } from "@/components/kind";
import { TextField } from "@/components/ui/field";
import { FieldError } from "@/components/ui/field-frame";
import { Stack } from "@/components/ui/layout";
import { Row, Rows } from "@/components/ui/rows";
import type { FormState } from "@/lib/form";
import { sayItem } from "@/lib/garments/words";
import { giftField } from "@/lib/transfers/rules";

export type PieceRow = What & { itemId: number; hint: string; value: number };

/** So many of each piece on a shelf: a box for each, with what is there. */
export const PieceFields = ({ rows, state, label }: { rows: PieceRow[]; state: FormState; label: string }) => (
  <div id="parts" tabIndex={-1}>
    <Stack gap="s">
      <FieldError name="parts" error={state.errors.parts} />
      <Rows>
        {rows.map((row) => {
          const name = giftField(row.itemId);
          return (
            <Row
              key={row.itemId}
              id={`row-${row.itemId}`}
              legend={sayItem(row.garment, row.size, row.colour)}
              picture={<Garment picture={row.garment.picture} cloth={clothOf(row.colour)} />}
            >
              <TextField
                name={name}
                label={label}
                hint={row.hint}
                inputMode="numeric"
                autoComplete="off"
                short
                value={state.values[name] ?? row.value}
                error={state.errors[name]}
              />
            </Row>
          );
        })}
      </Rows>
    </Stack>
  </div>
);

/** What was wrong with a piece that is there no more is said of all of them. */
export function onRows({ values, errors }: FormState, rows: PieceRow[]): FormState {
  const fields = rows.map(({ itemId }) => giftField(itemId));
  const gone = Object.entries(errors).filter(([name]) => name.startsWith("parts.") && !fields.includes(name));
  if (gone.length === 0) return { values, errors };
  const kept = Object.entries(errors).filter(([name]) => !gone.some(([each]) => each === name));
  return { values, errors: { ...Object.fromEntries(kept), parts: gone.flatMap(([, words]) => words ?? []) } };
}
