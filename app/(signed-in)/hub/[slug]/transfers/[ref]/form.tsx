"use client";

import { type ReactNode, useActionState } from "react";
import { clothOf, Garment } from "@/components/garment";
import type { What } from "@/components/kind";
import { TextField } from "@/components/ui/field";
import { FormOver, FormShell } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { blank } from "@/lib/form";
import { sayItem } from "@/lib/garments/words";
import { countIn } from "./actions";

type Line = What & { id: number; quantity: number };
type CountProps = { formKey: string; transferId: number; lines: Line[]; over?: ReactNode };

/** How many of each came. All of them is what it says unless somebody changes a number. */
export function CountInForm({ formKey, transferId, lines, over }: CountProps) {
  const [state, action] = useActionState(countIn, blank);
  if (over) return <FormOver state={state}>{over}</FormOver>;
  return (
    <FormShell {...{ state, action, formKey }} submit="Put these on our shelf">
      <input type="hidden" name="transferId" value={transferId} />
      <Rows>
        {lines.map((line, row) => {
          const name = `lines.${row}.arrived`;
          return (
            <Row
              key={line.id}
              id={`lines.${row}`}
              legend={sayItem(line.garment, line.size, line.colour)}
              picture={<Garment picture={line.garment.picture} cloth={clothOf(line.colour)} />}
            >
              <input type="hidden" name={`lines.${row}.transferLineId`} value={line.id} />
              <TextField
                name={name}
                label="How many came?"
                hint={`They gave ${line.quantity}`}
                inputMode="numeric"
                autoComplete="off"
                short
                value={state.values[name] ?? line.quantity}
                error={state.errors[name]}
              />
            </Row>
          );
        })}
      </Rows>
    </FormShell>
  );
}
