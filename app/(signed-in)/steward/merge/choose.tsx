import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Choices, TextField } from "@/components/ui/field";
import { email } from "@/lib/fields";
import type { MergeKind } from "@/lib/merging/input";
import type { Found } from "@/lib/merging/queries/sides";

type ChooseProps = { kind: Exclude<MergeKind, "person">; typed: string; found: Found[] };

/** Finds sites or wards, and then which one goes and which one stays. Nothing is changed by it. */
export function ChoosePlaces({ kind, typed, found }: ChooseProps) {
  const options = found.map(({ id, name, note }) => ({ value: String(id), label: name, hint: note }));
  return (
    <>
      <form className="form" action="/steward/merge" noValidate>
        <input type="hidden" name="kind" value={kind} />
        <TextField
          name="q"
          label={kind === "site" ? "Name, postcode or ODS code" : "Name, postcode or ODS code of the site"}
          hint="Both are looked for at once, so write what they have in common."
          autoComplete="off"
          value={typed}
        />
        <div>
          <Button variant={found.length === 0 ? "primary" : "secondary"}>Find them</Button>
        </div>
      </form>
      {typed && found.length < 2 && (
        <Empty title={found.length === 0 ? "Nothing like that is here" : "Only 1 like that is here"}>
          <p>Try a part of the name, or the first half of the postcode.</p>
        </Empty>
      )}
      {found.length > 1 && (
        <form className="form" action="/steward/merge/both" noValidate>
          <input type="hidden" name="kind" value={kind} />
          <Choices name="from" type="radio" legend="Which one goes?" options={options} />
          <Choices name="into" type="radio" legend="Which one stays?" options={options} />
          <div>
            <Button variant="primary">See both</Button>
          </div>
        </form>
      )}
    </>
  );
}

type PeopleProps = { from: string; into: string; unknown: string[] };

/** Finds two people by their whole addresses. */
export const ChoosePeople = ({ from, into, unknown }: PeopleProps) => {
  const wrong = (typed: string) =>
    typed && unknown.includes(typed)
      ? [email.safeParse(typed).success ? "Nobody signs in with that address" : "Write a whole e-mail address"]
      : undefined;
  return (
    <form className="form" action="/steward/merge/both" noValidate>
      <input type="hidden" name="kind" value="person" />
      <TextField
        name="from"
        label="The e-mail address that goes"
        hint="It still signs them in, as the other one."
        autoComplete="off"
        error={wrong(from)}
        value={from}
      />
      <TextField
        name="into"
        label="The e-mail address that stays"
        hint="We write to this one. Choose a health service address where there is one."
        autoComplete="off"
        error={wrong(into)}
        value={into}
      />
      <div>
        <Button variant="primary">See both</Button>
      </div>
    </form>
  );
};
