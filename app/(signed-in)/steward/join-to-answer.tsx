import { ActForm } from "@/components/act-form";
import { Entries, Entry } from "@/components/ui/entries";
import { Actions } from "@/components/ui/layout";
import { newKey } from "@/lib/keys";
import type { listJoinsToAnswer } from "@/lib/wards/queries/queue";
import { admit, refuse } from "./actions";

type Join = Awaited<ReturnType<typeof listJoinsToAnswer>>[number];

/** People who ask to join a ward that has nobody left to let them in. */
export const JoinsToAnswer = ({ joins }: { joins: Join[] }) => (
  <Entries>
    {joins.map(({ ward, person }) => {
      const hidden = { wardId: ward.id, personId: person.id };
      return (
        <Entry
          key={`${ward.id} ${person.id}`}
          note={`${person.email} (${person.affiliated ? "a health service address" : "not a health service address"})`}
          action={
            <Actions>
              <ActForm action={admit} formKey={newKey()} hidden={hidden} variant="small" what={person.name}>
                Let in
              </ActForm>
              <ActForm action={refuse} formKey={newKey()} hidden={hidden} variant="small" what={person.name}>
                Not now
              </ActForm>
            </Actions>
          }
        >
          {person.name} asks to join {ward.name}, {ward.site.name}
        </Entry>
      );
    })}
  </Entries>
);
