import { LoggedList } from "@/components/logged-list";
import { MakeNext } from "@/components/make-next";
import { StopNotice } from "@/components/stop-notice";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Section, Split } from "@/components/ui/layout";
import type { PersonActor } from "@/lib/actor";
import { findStopsFor } from "@/lib/balance/queries";
import { today } from "@/lib/clock";
import { id, quantity } from "@/lib/fields";
import { listOwnEntries } from "@/lib/garments/queries/entries";
import { findBoard, listPicks } from "@/lib/garments/queries/next";
import { findItemById } from "@/lib/garments/queries/stock";
import { newKey } from "@/lib/keys";
import { sayPlease, stopOn } from "@/lib/stops/rules";
import { takeBack } from "./actions";
import { DoneNotice } from "./done-notice";
import { LogForm } from "./form";
import { HubChoice } from "./hub-choice";
import { HubJobs } from "./hub-jobs";
import { OwnBreak } from "./own-break";
import { OwnThanks } from "./own-thanks";
import { Waiting } from "./waiting";

type Params = Record<string, string | string[] | undefined>;
type HubHomeProps = { actor: PersonActor; hub: PersonActor["hubs"][number]; params: Params };

/** What a volunteer comes for: to log, to take back, to read thanks, to know what to make next. */
export async function HubHome({ actor, hub, params }: HubHomeProps) {
  const [board, entries, { stops, instead }] = await Promise.all([
    findBoard(actor, hub.hubId),
    listOwnEntries(actor, hub.hubId),
    findStopsFor(hub.hubId),
  ]);
  const suggested = await listPicks(actor, hub.hubId, board.makeNext);
  const chosen = id.safeParse(params.item).data ?? suggested[0]?.itemId;
  const other = suggested.some(({ itemId }) => itemId === chosen) || !chosen ? null : await findItemById(chosen);
  const picks = (other ? [other, ...suggested] : suggested).map((item) => {
    const stop = stopOn(stops, item);
    return { ...item, stop: stop ? sayPlease(stop) : "" };
  });
  const first = picks.find(({ itemId }) => itemId === chosen) ?? picks[0];
  return (
    <>
      <DoneNotice params={params} entries={entries} hub={hub.name} />
      <StopNotice stops={stops} instead={instead} more={`/hub/${hub.slug}/needs`} />
      <Split
        side={
          <>
            {hub.role === "coordinator" && <Waiting actor={actor} hub={hub} board={board} />}
            <Section title="Your last entries">
              {entries.length > 0 ? (
                <LoggedList entries={entries} undo={takeBack} keyOf={newKey} from="home" today={today()} />
              ) : (
                <p className="soft">What you log shows here, so that you can take back a mistake.</p>
              )}
            </Section>
            <OwnThanks actor={actor} />
            <OwnBreak actor={actor} hubId={hub.hubId} />
          </>
        }
      >
        <div className="stack">
          <div>
            <HubChoice hubs={actor.hubs} chosen={hub.slug} />
            <h1>What did you finish?</h1>
          </div>
          {first ? (
            <LogForm
              key={String(params.entry ?? "")}
              formKey={newKey()}
              hubId={hub.hubId}
              picks={picks}
              itemId={first.itemId}
              quantity={quantity.safeParse(params.quantity).data ?? 1}
              elseHref={`/hub/${hub.slug}/log`}
            />
          ) : (
            <Empty title="Nothing to pick from yet">
              <p>Choose the garment once, and it is here next time.</p>
              <ButtonLink variant="primary" href={`/hub/${hub.slug}/log`}>
                Choose what you made
              </ButtonLink>
            </Empty>
          )}
        </div>
      </Split>
      <Section title="Make next" action={<a href={`/hub/${hub.slug}`}>See the hub board</a>}>
        <MakeNext next={board.makeNext} most={3} />
      </Section>
      <HubJobs actor={actor} hub={hub} />
    </>
  );
}
