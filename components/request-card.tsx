import { LineRow, Lines } from "@/components/line";
import { type RequestLine, sayDetail, sayMany } from "@/components/request-lines";
import { RequestTag } from "@/components/request-tag";
import { Fact, Slip } from "@/components/slip";
import { sayDay } from "@/lib/dates";
import { sayRest } from "@/lib/rests/rules";
import type { RequestState } from "@/prisma/generated/enums";

type CardProps = {
  request: {
    ref: string;
    state: RequestState;
    neededBy: Date;
    createdAt: Date;
    ward: { name: string; site: { name: string } };
    lines: RequestLine[];
  };
};

/** One of a ward's requests in the list of them. */
export function RequestCard({ request: { ref, state, neededBy, createdAt, ward, lines } }: CardProps) {
  return (
    <Slip
      id={ref}
      head={<a href={`/requests/${ref}`}>Request {ref}</a>}
      tags={<RequestTag state={state} lines={lines} />}
      facts={
        <>
          <Fact icon="place">
            {ward.name}, {ward.site.name}
          </Fact>
          <Fact icon="diary">Needed by {sayDay(neededBy)}</Fact>
          <Fact icon="clock">Asked on {sayDay(createdAt)}</Fact>
        </>
      }
    >
      <Lines>
        {lines.map((line) => (
          <LineRow
            key={line.id}
            name={sayMany(line)}
            detail={sayDetail(line)}
            picture={line}
            colour={line.colour}
            garment={line.garmentType.picture}
            need={line.rest && line.claimed < line.asked ? sayRest(line.rest) : undefined}
          />
        ))}
      </Lines>
    </Slip>
  );
}
