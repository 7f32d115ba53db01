import { ActForm } from "@/components/act-form";
import { Entries, Entry } from "@/components/ui/entries";
import { Hidden } from "@/components/ui/hidden";
import { Actions, Section, Stack } from "@/components/ui/layout";
import { newKey } from "@/lib/keys";
import { admit, decline } from "./actions";

type Person = { personId: number; name: string; affiliated: boolean };

const note = ({ affiliated }: Person) =>
  affiliated ? "Signs in with a health service address" : "Signs in with another address";

/** Who asked to join: somebody of the ward knows whether they work there. */
export const Asked = ({ wardId, people }: { wardId: number; people: Person[] }) => (
  <Section title="Asking to join">
    <Stack>
      <p>Let somebody in only if you know that they work with you.</p>
      <Entries>
        {people.map((person) => {
          const hidden = { wardId, personId: person.personId };
          return (
            <Entry
              key={person.personId}
              note={note(person)}
              action={
                <Actions>
                  <ActForm action={admit} formKey={newKey()} hidden={hidden} variant="small" what={person.name}>
                    Let in
                  </ActForm>
                  <ActForm action={decline} formKey={newKey()} hidden={hidden} variant="small" what={person.name}>
                    Not now
                  </ActForm>
                </Actions>
              }
            >
              {person.name}
            </Entry>
          );
        })}
      </Entries>
    </Stack>
  </Section>
);

/** Who is in. `self` changes their own place by leaving. */
export const Members = ({ wardId, people, self }: { wardId: number; people: Person[]; self: number }) => (
  <Entries>
    {people.map((person) => (
      <Entry
        key={person.personId}
        note={note(person)}
        action={
          person.personId !== self && (
            <a href={`/ward/${wardId}/people/${person.personId}`}>
              Take out<Hidden> {person.name}</Hidden>
            </a>
          )
        }
      >
        {person.name}
        {person.personId === self && " (you)"}
      </Entry>
    ))}
  </Entries>
);
