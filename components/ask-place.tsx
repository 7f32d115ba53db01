import { type Choice, Choices } from "@/components/ui/choices";
import { TextField } from "@/components/ui/field";
import type { Answers } from "@/lib/drafts/input";
import type { FormState } from "@/lib/form";

type PlaceProps = { answers: Answers; places: Choice[]; state: FormState };

/** One of the delivery places that the site has, or a new one. */
export function AskPlace({ answers, places, state: { values, errors } }: PlaceProps) {
  const chosen = values.placeId ?? (answers.placeId ? String(answers.placeId) : answers.place.name ? "new" : "");
  if (places.length === 0) return <NewPlace {...{ answers, values, errors }} />;
  return (
    <div className="group grid gap-7">
      <input type="hidden" name="offered" value="1" />
      <Choices
        name="placeId"
        type="radio"
        legend="Delivery place"
        options={[...places, { value: "new", label: "Somewhere else" }]}
        error={errors.placeId}
        value={chosen}
      />
      <div className="grid gap-7 not-group-has-[input[value=new]:checked]:hidden">
        <NewPlace {...{ answers, values, errors }} />
      </div>
    </div>
  );
}

function NewPlace({ answers: { place }, values, errors }: FormState & { answers: Answers }) {
  const field = (of: keyof typeof place) => ({
    name: `place.${of}`,
    error: errors[`place.${of}`],
    value: values[`place.${of}`] ?? place[of],
  });
  return (
    <>
      <TextField {...field("name")} label="Where are bags handed over?" hint="For example, Main reception, Level 1" />
      <TextField
        {...field("hours")}
        label="When is somebody there?"
        hint="For example, Monday to Friday, 9 to 5, or At any time"
      />
      <TextField {...field("directions")} label="How to find it" optional hint="Which door, where to park" />
    </>
  );
}
