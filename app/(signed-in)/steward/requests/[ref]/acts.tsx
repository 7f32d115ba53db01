import { Entries, Entry } from "@/components/ui/entries";
import { Hidden } from "@/components/ui/hidden";
import { Actions, Section } from "@/components/ui/layout";
import { sayCount, sayItem } from "@/lib/garments/words";
import { stands } from "@/lib/requests/rules";
import type { StewardRequest } from "./read";

type ActsProps = Pick<StewardRequest, "request" | "bags"> & { at: string };

/** All that a steward may do here for the ward, and for each hub. */
export function Acts({ at, request: { lines, state, ward }, bags }: ActsProps) {
  const to = (query: string) => `${at}/act?do=${query}`;
  const promises = lines.flatMap((line) =>
    line.promises.filter((each) => each.quantity > each.packed).map((promise) => ({ line, promise })),
  );
  return (
    <>
      {stands(state) && (
        <Section title={`For ${ward.name}`}>
          <Entries>
            {state === "open" &&
              lines.map((line) => {
                const what = sayItem(line.garmentType, line.size, line.colour);
                return (
                  <Entry
                    key={line.id}
                    long
                    action={
                      line.open && (
                        <a href={to(`number&line=${line.id}`)}>
                          Change how many<Hidden>: {what}</Hidden>
                        </a>
                      )
                    }
                  >
                    {what}: {line.asked} asked
                  </Entry>
                );
              })}
            {lines.some(({ asked, claimed }) => asked > claimed) && (
              <Entry long action={<a href={to("stop")}>Ask for no more</a>}>
                What nobody has claimed leaves the board.
              </Entry>
            )}
            <Entry long action={<a href={to("withdraw")}>Withdraw the request</a>}>
              Promises end. What is packed still comes.
            </Entry>
          </Entries>
        </Section>
      )}
      {promises.length + bags.length > 0 && (
        <Section title="For a hub">
          <Entries>
            {promises.map(({ line, promise }) => (
              <Entry
                key={promise.id}
                long
                note={sayItem(line.garmentType, line.size, line.colour)}
                action={
                  <a href={to(`release&claim=${promise.id}`)}>
                    Let go<Hidden> for {promise.hub.name}</Hidden>
                  </a>
                }
              >
                {promise.hub.name} has promised {sayCount(promise.quantity - promise.packed)} and not packed them
              </Entry>
            ))}
            {bags.map(({ id, ref, hub, pieces }) => (
              <Entry
                key={id}
                long
                action={
                  <Actions>
                    <a href={to(`send&bag=${id}`)}>
                      It has left<Hidden>: bag {ref}</Hidden>
                    </a>
                    <a href={to(`unpack&bag=${id}`)}>
                      Unpack it<Hidden>: bag {ref}</Hidden>
                    </a>
                  </Actions>
                }
              >
                {hub} has packed bag {ref} with {sayCount(pieces)}
              </Entry>
            ))}
          </Entries>
        </Section>
      )}
    </>
  );
}
