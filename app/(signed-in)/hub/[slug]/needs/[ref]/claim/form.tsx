"use client";

import { useActionState } from "react";
import { clothOf, Garment } from "@/components/garment";
import type { What } from "@/components/kind";
import { Choices, DateField, TextField } from "@/components/ui/field";
import { FieldError } from "@/components/ui/field-frame";
import { FormShell } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { blank } from "@/lib/form";
import { sayItem, sayNumber } from "@/lib/garments/words";
import { claim } from "./actions";

type ClaimLine = What & { lineId: number; needed: number; shelf: number; rest: string; stop: string };
type Day = { day: string; month: string; year: string };
type ClaimFormProps = { formKey: string; hubId: number; requestRef: string; lines: ClaimLine[]; day: Day };

/** How many of each line, and by when: one promise for all of them. */
export function ClaimForm({ formKey, hubId, requestRef, lines, day }: ClaimFormProps) {
  const [{ values, errors }, action] = useActionState(claim, blank);
  const typed = (name: string) => [values[name]].flat()[0];
  const doubted = errors.sure !== undefined || values.sure !== undefined;
  return (
    <FormShell state={{ values, errors }} action={action} formKey={formKey} submit="Claim these">
      <input type="hidden" name="hubId" value={hubId} />
      <input type="hidden" name="ref" value={requestRef} />
      <div id="parts" tabIndex={-1}>
        <FieldError name="parts" error={errors.parts} />
        <Rows>
          {lines.map((line, i) => (
            <Row
              key={line.lineId}
              id={`line-${line.lineId}`}
              legend={sayItem(line.garment, line.size, line.colour)}
              picture={<Garment picture={line.garment.picture} cloth={clothOf(line.colour)} />}
            >
              <input type="hidden" name={`parts.${i}.lineId`} value={line.lineId} />
              {line.needed > 0 || typed(`parts.${i}.quantity`) ? (
                <TextField
                  name={`parts.${i}.quantity`}
                  label="How many can you make?"
                  hint={sayLeft(line)}
                  inputMode="numeric"
                  autoComplete="off"
                  short
                  optional={lines.length > 1}
                  value={typed(`parts.${i}.quantity`)}
                  error={errors[`parts.${i}.quantity`]}
                />
              ) : (
                <p>
                  <input type="hidden" name={`parts.${i}.quantity`} value="" />
                  {line.rest || "All of these are claimed."}
                </p>
              )}
            </Row>
          ))}
        </Rows>
      </div>
      <DateField
        name="promisedFor"
        legend="When will they be ready?"
        hint="The day you can have all of these ready to send. You can change it later."
        value={{
          day: typed("promisedFor.day") ?? day.day,
          month: typed("promisedFor.month") ?? day.month,
          year: typed("promisedFor.year") ?? day.year,
        }}
        error={errors.promisedFor}
      />
      {doubted && (
        <Choices
          name="sure"
          type="checkbox"
          legend="Are you sure?"
          options={[{ value: "yes", label: "Yes, we promise these" }]}
          value={values.sure}
          error={errors.sure}
        />
      )}
    </FormShell>
  );
}

const sayLeft = (line: ClaimLine) => [line.stop, sayNeeded(line)].filter(Boolean).join(". ");

const sayNeeded = ({ needed, shelf }: ClaimLine) =>
  shelf > 0
    ? `${sayNumber(needed)} still needed. ${sayNumber(shelf)} of these could come from your shelf now.`
    : `${sayNumber(needed)} still needed`;
