"use client";

import { type ReactNode, useActionState } from "react";
import { clothOf, Garment } from "@/components/garment";
import type { What } from "@/components/kind";
import { TextField } from "@/components/ui/field";
import { FieldError } from "@/components/ui/field-frame";
import { FormOver, FormShell } from "@/components/ui/form";
import { Stack } from "@/components/ui/layout";
import { Row, Rows } from "@/components/ui/rows";
import { blank, type FormState } from "@/lib/form";
import { sayItem } from "@/lib/garments/words";
import { packField } from "@/lib/shipments/rules";
import { pack } from "./actions";

type Choice = { itemId: number; colour: string; onHand: number; suggested: number };
type PackRow = What & { claimId: number; about: string; choices: Choice[] };

/** `empty` is shown where nothing fits, perhaps because somebody has packed it meanwhile. */
type PackProps = { formKey: string; hubId: number; rows: PackRow[]; empty: ReactNode };

/** What goes into one bag: for each promise, so many of each piece on the shelf that fits it. */
export function PackForm({ formKey, hubId, rows, empty }: PackProps) {
  const [state, action] = useActionState(pack, blank);
  const { values } = state;
  const fields = rows.flatMap(({ claimId, choices }) => choices.map(({ itemId }) => packField({ claimId, itemId })));
  if (fields.length === 0) return <FormOver state={state}>{empty}</FormOver>;
  const errors = onFields(state.errors, fields);
  return (
    <FormShell state={{ values, errors }} action={action} formKey={formKey} submit="Pack this bag">
      <input type="hidden" name="hubId" value={hubId} />
      <div id="parts" tabIndex={-1}>
        <FieldError name="parts" error={errors.parts} />
        <Rows>
          {rows.map((row) => (
            <Row
              key={row.claimId}
              id={`promise-${row.claimId}`}
              legend={sayItem(row.garment, row.size, row.colour)}
              picture={<Garment picture={row.garment.picture} cloth={clothOf(row.colour)} />}
            >
              <Stack>
                <p className="soft">{row.about}</p>
                {row.choices.length === 0 && <p>None on the shelf yet.</p>}
                {row.choices.map(({ itemId, colour, onHand, suggested }) => {
                  const name = packField({ claimId: row.claimId, itemId });
                  return (
                    <TextField
                      key={itemId}
                      name={name}
                      label={`${colour}: how many go in?`}
                      hint={`${onHand} on the shelf`}
                      inputMode="numeric"
                      autoComplete="off"
                      short
                      value={values[name] ?? suggested}
                      error={errors[name]}
                    />
                  );
                })}
              </Stack>
            </Row>
          ))}
        </Rows>
      </div>
    </FormShell>
  );
}

/** What was wrong with a box that is there no more is said of the whole bag. */
function onFields(errors: FormState["errors"], fields: string[]): FormState["errors"] {
  const gone = Object.entries(errors).filter(([name]) => name.startsWith("parts.") && !fields.includes(name));
  if (gone.length === 0) return errors;
  const kept = Object.entries(errors).filter(([name]) => !gone.some(([each]) => each === name));
  return { ...Object.fromEntries(kept), parts: gone.flatMap(([, words]) => words ?? []) };
}
