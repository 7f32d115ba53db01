import { Prose } from "@/components/ui/layout";
import { sayDay } from "@/lib/dates";
import { type Rest, sayRest } from "@/lib/rests/rules";
import type { RequestState } from "@/prisma/generated/enums";

type Asked = {
  lines: { rest: Rest | null }[];
  ref: string;
  state: RequestState;
  neededBy: Date;
  ward: { name: string };
};

/** What happens next with a request that has been sent, and when. */
export function RequestNext({ request: { ref, state, neededBy, ward, lines } }: { request: Asked }) {
  const resting = lines.find(({ rest }) => rest)?.rest;
  return (
    <Prose>
      <h2>What happens next</h2>
      {state === "held" ? (
        <ol>
          <li>
            A steward checks that {ward.name} is real. Every new ward whose e-mail address does not show that it is part
            of the NHS is checked once. We write to you as soon as it is done.
          </li>
          <li>Then your request goes on the needs board, and hubs near you can claim it.</li>
          <li>We write to you each time a hub claims some, and each time a bag leaves for you.</li>
        </ol>
      ) : (
        <ol>
          {lines.every(({ rest }) => rest) ? (
            <li>Your site has said that it is full, so your request waits. Then it goes on the needs board.</li>
          ) : (
            <li>Your request is on the needs board now. Hubs can claim all of it, or a part.</li>
          )}
          {resting && <li>{sayRest(resting)}: what your site is full of.</li>}
          <li>We write to you each time a hub claims some, with the day it promises.</li>
          <li>We write again when a bag leaves for you. You need them by {sayDay(neededBy)}.</li>
        </ol>
      )}
      <p>
        You can see how far it has got on <a href={`/requests/${ref}`}>the page of your request</a>, and ask for fewer
        there at any time.
      </p>
      {state === "open" && (
        <p>
          To help it along, share <a href={`/needs/${ref}`}>its public page</a>. That page never shows your ward or your
          name.
        </p>
      )}
    </Prose>
  );
}
