"use client";

import { useActionState } from "react";
import { clothOf, Garment } from "@/components/garment";
import type { What } from "@/components/kind";
import { TextField } from "@/components/ui/field";
import { FieldError } from "@/components/ui/field-frame";
import { FormShell } from "@/components/ui/form";
import { Stack } from "@/components/ui/layout";
import { Row, Rows } from "@/components/ui/rows";
import { typedAt } from "@/lib/claims/packing";
import { blank } from "@/lib/form";
import { sayItem } from "@/lib/garments/words";
import { pack } from "./actions";

type Choice = { itemId: number; colour: string; onHand: number; suggested: number };
type PackRow = What & { claimId: number; about: string; choices: Choice[] };

/** What goes into one bag: for each promise, so many of each piece on the shelf that fits it. */
export function PackForm({ formKey, hubId, rows }: { formKey: string; hubId: number; rows: PackRow[] }) {
  const [typed, action] = useActionState(pack, blank);
  const places = rows.flatMap((row) => row.choices.map((choice) => `${row.claimId}-${choice.itemId}`));
  const { values, errors } = typedAt(places, typed);
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
                  const name = `parts.${places.indexOf(`${row.claimId}-${itemId}`)}`;
                  return (
                    <div key={itemId}>
                      <input type="hidden" name={`${name}.claimId`} value={row.claimId} />
                      <input type="hidden" name={`${name}.itemId`} value={itemId} />
                      <TextField
                        name={`${name}.quantity`}
                        label={`${colour}: how many go in?`}
                        hint={`${onHand} on the shelf`}
                        inputMode="numeric"
                        autoComplete="off"
                        short
                        value={values[`${name}.quantity`] ?? suggested}
                        error={errors[`${name}.quantity`]}
                      />
                    </div>
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
