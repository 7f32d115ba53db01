import { clothOf, Garment } from "@/components/garment";
import { Pieces, type What } from "@/components/kind";
import { Tag } from "@/components/tag";
import { Entries, Entry } from "@/components/ui/entries";
import { UndoForm } from "@/components/undo-form";
import { londonDay, sayMoment, sayShortDay } from "@/lib/dates";
import type { FormState } from "@/lib/form";
import { sayGarments } from "@/lib/garments/words";

type Logged = What & {
  entryId: number;
  hubId: number;
  maker: string;
  at: Date;
  quantity: number;
  left: number;
  gone: "sent" | "packed" | "given" | null;
};

type ListProps = {
  entries: Logged[];
  undo: (before: FormState, form: FormData) => Promise<FormState>;
  keyOf: () => string;
  from: "home" | "log";
  today: Date;
  showMaker?: boolean;
};

/** What was logged last, with the way to take back what is still on the shelf. */
export const LoggedList = ({ entries, undo, keyOf, from, today, showMaker = false }: ListProps) => (
  <Entries>
    {entries.map((entry) => (
      <Entry
        key={entry.entryId}
        picture={<Garment picture={entry.garment.picture} cloth={clothOf(entry.colour)} size={40} />}
        note={`${showMaker ? `${entry.maker}, ` : ""}${sayLately(entry.at, today)}`}
        action={
          <>
            <UndoForm
              action={undo}
              formKey={keyOf()}
              hidden={{ entryId: entry.entryId, quantity: entry.left, hubId: entry.hubId, from }}
              word={entry.left < entry.quantity ? `Undo ${entry.left}` : "Undo"}
              what={`${sayGarments(entry.left, entry.garment)}, ${sayLately(entry.at, today)}`}
              may={entry.left > 0}
            />
            {entry.left === 0 && <Whereabouts gone={entry.gone} />}
          </>
        }
      >
        <Pieces quantity={entry.quantity} what={entry} />
      </Entry>
    ))}
  </Entries>
);

/** "Today at 9:15", or the day. */
const sayLately = (at: Date, today: Date) =>
  londonDay(at).getTime() === today.getTime()
    ? `Today at ${sayMoment(at).split(" at ")[1]}`
    : sayShortDay(londonDay(at));

function Whereabouts({ gone }: { gone: Logged["gone"] }) {
  if (gone === "sent") return <Tag kind="moving">Sent</Tag>;
  if (gone === "given") return <Tag kind="moving">Given on</Tag>;
  return gone === "packed" ? <Tag kind="claimed">In a bag</Tag> : null;
}
