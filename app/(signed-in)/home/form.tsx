"use client";

import { useActionState, useState, useSyncExternalStore } from "react";
import { clothOf, Garment } from "@/components/garment";
import { detailOf, nameOf, type What } from "@/components/kind";
import { TapeStepper } from "@/components/tape-stepper";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form";
import { Pick, PickList } from "@/components/ui/pick";
import { blank } from "@/lib/form";
import { sayGarments } from "@/lib/garments/words";
import { log } from "./actions";

type Item = What & { itemId: number; stop: string };
type LogFormProps = {
  formKey: string;
  hubId: number;
  picks: Item[];
  itemId: number;
  quantity: number;
  elseHref: string;
};

/** What somebody finished: choose, tap a number, log. The button says what it logs as soon as there is script to keep it true. */
export function LogForm({ formKey, hubId, picks, itemId, quantity, elseHref }: LogFormProps) {
  const [state, action] = useActionState(log, blank);
  const typed = [state.values.quantity].flat()[0] ?? String(quantity);
  const [chosen, choose] = useState([state.values.itemId].flat()[0] ?? String(itemId));
  const [count, setCount] = useState(typed);
  const pick = picks.find((each) => String(each.itemId) === chosen);
  const words =
    useScript() && pick && /^[1-9]\d{0,3}$/.test(count.trim()) ? sayGarments(Number(count), pick.garment) : "these";
  return (
    <FormShell {...{ state, action, formKey }}>
      <input type="hidden" name="hubId" value={hubId} />
      <div
        onChange={({ target }) =>
          target instanceof HTMLInputElement && target.name === "itemId" && choose(target.value)
        }
      >
        <PickList name="itemId" legend="Garment" hideLegend error={state.errors.itemId}>
          {picks.map((item, i) => (
            <Pick
              key={item.itemId}
              name="itemId"
              id={i === 0 ? "itemId" : undefined}
              value={String(item.itemId)}
              on={String(item.itemId) === chosen}
              picture={<Garment picture={item.garment.picture} cloth={clothOf(item.colour)} size={48} />}
              note={[detailOf(item), item.stop].filter(Boolean).join(". ")}
            >
              {nameOf(item)}
            </Pick>
          ))}
        </PickList>
      </div>
      <p>
        <a href={elseHref}>Something else</a>
      </p>
      <fieldset id="how-many">
        <legend className="label pick-legend">How many?</legend>
        <TapeStepper
          name="quantity"
          label="How many you finished"
          value={typed}
          error={state.errors.quantity}
          onCount={setCount}
        />
      </fieldset>
      <Button variant="primary" wide>
        Log {words}
      </Button>
    </FormShell>
  );
}

/** Whether a script runs here: false on the server and in the first drawing. */
const useScript = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
