import { navy } from "@/components/book/states";
import { Garment } from "@/components/garment";
import { History, Knot } from "@/components/history";
import { Icon } from "@/components/icon";
import { Pagination } from "@/components/pagination";
import { Piece } from "@/components/piece";
import { Tag } from "@/components/tag";
import { ThanksCard } from "@/components/thanks-card";
import { Button, ButtonLink } from "@/components/ui/button";
import { Confirmation } from "@/components/ui/confirmation";
import { Disclosure } from "@/components/ui/disclosure";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import { Actions, Columns, Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { Tally } from "@/components/ui/tally";

/** What Bobbin says: notices, thanks, history, answers, and that it is done. */
export const Talk = () => (
  <>
    <Section title="Confirmation">
      <Confirmation level={3} title="Your request is on the board" reference="R-7K42">
        <p>Hubs near you can see it now. We write to you when one of them claims some.</p>
      </Confirmation>
    </Section>
    <Columns>
      <Notice title="A bag should reach you today">
        <p>6 scrub tops, M, navy, from Canal Street Hub.</p>
        <p>
          <ButtonLink href="#notice">Say what arrived</ButtonLink>
        </p>
      </Notice>
      <ThanksCard title="A thank-you for you" words="The tops fit, and the whole night shift asked who made them.">
        <p>
          <b>Ward 7, Riverside General Hospital</b>
          <br />3 of your scrub tops were in the bag they opened on 3 August.
        </p>
      </ThanksCard>
    </Columns>
    <Columns>
      <Section title="Summary list">
        <Summary>
          <SummaryRow term="Needed by" change={{ href: "#change", what: "the date you need it by" }}>
            14 August 2026
          </SummaryRow>
          <SummaryRow term="Deliver to" change={{ href: "#change", what: "where to deliver" }}>
            Ward 7, Level 2<br />
            Riverside General Hospital
          </SummaryRow>
          <SummaryRow term="Note">None</SummaryRow>
        </Summary>
      </Section>
      <Section title="History">
        <History>
          <Knot when="5 August 2026 at 8:50" now>
            Canal Street Hub sent a bag with 6 scrub tops.
          </Knot>
          <Knot when="30 July 2026 at 18:32">Mill Lane Stitchers claimed 6 scrub tops, for 14 August.</Knot>
          <Knot when="28 July 2026 at 14:11">You asked for 80 pieces.</Knot>
        </History>
      </Section>
    </Columns>
    <Section title="Tally">
      <Tally
        items={[
          { word: "promised", count: 148 },
          { word: "sent", count: 59 },
          { word: "on the shelf", count: 39 },
          { word: "to make", count: 1250 },
        ]}
      />
    </Section>
    <Columns>
      <Section title="Entries">
        <Entries>
          <Entry
            picture={<Garment picture="top" cloth="navy" size={40} />}
            note="Today at 9:15"
            action={
              <Button variant="small">
                <Icon name="undo" size={20} />
                Undo
              </Button>
            }
          >
            <b>2 scrub tops</b>, M, navy
          </Entry>
          <Entry
            picture={<Garment picture="top" cloth="navy" size={40} />}
            note="30 July"
            action={<Tag kind="moving">Sent</Tag>}
          >
            <b>3 scrub tops</b>, M, navy
          </Entry>
        </Entries>
      </Section>
      <Section title="Counted entries">
        <Entries counted>
          <Entry note="Due first: 12 August">
            <Piece garment="trousers" colour={navy} name="14 scrub trousers" detail="M, navy" />
          </Entry>
          <Entry note="Finishes a request: 14 August">
            <b>6 scrub tops</b>, M, navy
          </Entry>
        </Entries>
      </Section>
    </Columns>
    <Section title="Empty">
      <Empty title="No requests yet">
        <p>When a ward asks for something, you will see it here.</p>
        <a href="#ask">Ask for scrubs</a>
      </Empty>
    </Section>
    <Section title="Buttons and links">
      <Actions>
        <Button>Secondary</Button>
        <Button variant="small">
          <Icon name="undo" size={20} />
          Small
        </Button>
        <ButtonLink href="#button">
          <Icon name="print" size={22} />A link as a button
        </ButtonLink>
        <a href="#link">A link beside it</a>
      </Actions>
      <Disclosure summary="Not sure which sizes?">
        <p>Tell us how many people are on the team and we will suggest a mix.</p>
      </Disclosure>
      <Pagination page={3} pages={8} href={(page) => `#page-${page}`} label="Pages of requests" />
    </Section>
  </>
);
