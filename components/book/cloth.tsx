import { allFive, lilac, lineStates, navy, network } from "@/components/book/states";
import {
  BareBobbinDrawing,
  BobbinDrawing,
  LooseThreadDrawing,
  MachineDrawing,
  SnappedThreadDrawing,
} from "@/components/drawings";
import { Garment, palette } from "@/components/garment";
import { pictures } from "@/components/garment-pictures";
import { FullLine, FullLines, LineRow, Lines } from "@/components/line";
import { Piece } from "@/components/piece";
import { Fact, Slip } from "@/components/slip";
import { Spool } from "@/components/spool";
import { Table } from "@/components/table";
import { Tag, tagKinds } from "@/components/tag";
import { Button } from "@/components/ui/button";
import { Columns, Section } from "@/components/ui/layout";

/** Lines, garments, slips and tables: what is asked for, and how far it has got. */
export const Cloth = () => (
  <>
    <Section title="A line’s bobbin">
      <Lines>
        {lineStates.map(([name, counts]) => (
          <LineRow
            key={name}
            name={name}
            detail={`${counts.asked} asked`}
            picture={counts}
            colour={navy}
            garment="top"
          />
        ))}
      </Lines>
    </Section>
    <Columns>
      <Section title="A line on its own page">
        <FullLines>
          <FullLine name="Scrub tops" detail="M, navy" picture={allFive} colour={navy} garment="top" />
          <FullLine name="Laundry bags" detail="One size, any colour" picture={allFive} colour={null} garment="bag" />
        </FullLines>
      </Section>
      <Section title="The whole network">
        <Spool counts={network} />
      </Section>
    </Columns>
    <Section title="Slip">
      <Slip
        id="slip-example"
        level={3}
        head={<a href="#slip-example">Riverside General Hospital</a>}
        tags={
          <>
            <Tag kind="late">Needed in 2 days</Tag>
            <Tag kind="part" />
          </>
        }
        facts={
          <>
            <Fact icon="place">E8, 1 mile away</Fact>
            <Fact icon="diary">
              Needed by <b>14 August 2026</b>
            </Fact>
          </>
        }
        foot={
          <>
            <p className="caption">Request R-7K42</p>
            <Button variant="small">Claim some</Button>
          </>
        }
      >
        <Lines>
          <LineRow name="Scrub tops" detail="M, navy" picture={allFive} colour={navy} garment="top" />
          <LineRow name="Scrub sets" detail="L, lilac" picture={allFive} colour={lilac} garment="set" />
        </Lines>
      </Slip>
    </Section>
    <Section title="Table">
      <PromisesTable />
    </Section>
    <Section title="Tags">
      <p className="book-tags">
        {tagKinds().map((kind) => (
          <Tag key={kind} kind={kind} />
        ))}
      </p>
    </Section>
    <Section title="Garments and cloth">
      <ul className="book-g">
        {Object.keys(pictures).map((picture, i) => (
          <li key={picture}>
            <Garment picture={picture} cloth={palette[i] ?? "navy"} size={72} />
            <span className="small">{picture}</span>
          </li>
        ))}
      </ul>
      <ul className="book-g">
        {[...palette, "#c96f3b", "#f4e38a"].map((cloth) => (
          <li key={cloth}>
            <Garment picture="top" cloth={cloth} size={56} />
            <span className="small">{cloth}</span>
          </li>
        ))}
      </ul>
      <div className="book-tags">
        <MachineDrawing />
        <BobbinDrawing />
        <BareBobbinDrawing />
        <LooseThreadDrawing />
        <SnappedThreadDrawing />
      </div>
    </Section>
  </>
);

const PromisesTable = () => (
  <Table
    caption="Pieces promised, made and to make, by garment, soonest first"
    columns={[
      { head: "Garment" },
      { head: "Promised", kind: "number" },
      { head: "Made", kind: "number" },
      { head: "To make", kind: "main" },
      { head: "Next due" },
    ]}
    rows={[
      {
        id: 1,
        cells: [
          <Piece key="p" garment="trousers" colour={navy} name="Scrub trousers" detail="M, navy" />,
          24,
          10,
          14,
          "12 August",
        ],
      },
      {
        id: 2,
        cells: [
          <Piece key="p" garment="bag" colour={null} name="Laundry bags" detail="Any colour" />,
          36,
          20,
          16,
          "21 August",
        ],
      },
    ]}
  />
);
