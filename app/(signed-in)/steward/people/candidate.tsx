import { ActForm } from "@/components/act-form";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { email } from "@/lib/fields";
import { newKey } from "@/lib/keys";
import { findPersonByEmail } from "@/lib/people/queries";
import { set } from "./actions";

/** Whom a steward has looked for by address. */
export async function Candidate({ actor, typed }: { actor: Actor; typed: string }) {
  const person = await find(actor, typed);
  if (!person)
    return (
      <Empty title="Nobody with that address has signed in yet">
        <p>Check how it is written, or ask them to sign in once.</p>
      </Empty>
    );
  const { id: personId, name, steward } = person;
  return (
    <Entries>
      <Entry
        note={person.email}
        action={
          !steward && (
            <ActForm
              action={set}
              formKey={newKey()}
              hidden={{ personId, steward: "yes" }}
              variant="small"
              what={`of ${name}`}
            >
              Make a steward
            </ActForm>
          )
        }
      >
        {name}
        {steward && " is a steward already"}
      </Entry>
    </Entries>
  );
}

async function find(actor: Actor, typed: string) {
  const address = email.safeParse(typed).data;
  if (!address) return null;
  try {
    return await findPersonByEmail(actor, address);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
