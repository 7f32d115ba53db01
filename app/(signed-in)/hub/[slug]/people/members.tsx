import { ActForm } from "@/components/act-form";
import { Entries, Entry } from "@/components/ui/entries";
import { Hidden } from "@/components/ui/hidden";
import { Actions, Section } from "@/components/ui/layout";
import { sayShortDay } from "@/lib/dates";
import { newKey } from "@/lib/keys";
import { admit, decline } from "./actions";

type Member = {
  personId: number;
  name: string;
  email: string;
  role: "volunteer" | "coordinator";
  breakUntil: Date | null;
};

/** Who asked to join: let in, or not now. */
export const Asked = ({ hubId, people }: { hubId: number; people: Member[] }) => (
  <Section title="Asking to join">
    <Entries>
      {people.map(({ personId, name, email }) => (
        <Entry
          key={personId}
          note={email}
          action={
            <Actions>
              <ActForm action={admit} formKey={newKey()} hidden={{ hubId, personId }} variant="small" what={name}>
                Let in
              </ActForm>
              <ActForm action={decline} formKey={newKey()} hidden={{ hubId, personId }} variant="small" what={name}>
                Not now
              </ActForm>
            </Actions>
          }
        >
          {name}
        </Entry>
      ))}
    </Entries>
  </Section>
);

/** Who is in, with the way to change what they do. */
export const Members = ({ at, people }: { at: string; people: Member[] }) => (
  <Entries>
    {people.map(({ personId, name, email, role, breakUntil }) => (
      <Entry
        key={personId}
        note={[
          ...(role === "coordinator" ? ["Coordinator"] : []),
          ...(breakUntil ? [`taking a break until ${sayShortDay(breakUntil)}`] : []),
          email,
        ].join(", ")}
        action={
          <a href={`${at}/${personId}`}>
            Change<Hidden> {name}</Hidden>
          </a>
        }
      >
        {name}
      </Entry>
    ))}
  </Entries>
);
