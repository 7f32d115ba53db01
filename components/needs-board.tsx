import type { ReactNode } from "react";
import { NeedCard } from "@/components/need-card";
import { type FilterOptions, NeedsFilterForm } from "@/components/needs-filter";
import { Pagination } from "@/components/pagination";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { sayNumber } from "@/lib/garments/words";
import { type Need, type Needs, needsOnPage } from "@/lib/requests/needs";
import { isNarrowed, type NeedsFilter, needsHref } from "@/lib/requests/needs-filter";

type BoardProps = {
  needs: Needs;
  filter: NeedsFilter;
  /** The postcode as it was typed, also where nobody knows it. */
  near: string;
  options: FilterOptions;
  path: string;
  today: Date;
  hrefOf: (need: Need) => string;
  actionOf: (need: Need) => ReactNode;
};

/** The needs board with its filter and its pages, for visitors and, with other actions, inside a hub. */
export function NeedsBoard({ needs, filter, near, options, path, today, hrefOf, actionOf }: BoardProps) {
  const { requests, page, pages } = needs;
  return (
    <div className="board">
      <NeedsFilterForm action={path} filter={filter} near={near} options={options} />
      <div className="board-list">
        <div className="board-bar">
          <Found needs={needs} filter={filter} near={near} />
          <ButtonLink className="btn btn-small filters-open" href="#filter">
            Filter
          </ButtonLink>
        </div>
        {requests.map((need) => (
          <NeedCard key={need.ref} need={need} href={hrefOf(need)} today={today} action={actionOf(need)} />
        ))}
        {requests.length === 0 && <Nothing narrowed={leavesOut(filter)} path={path} />}
        <Pagination page={page} pages={pages} href={(at) => needsHref(filter, at, path)} label="Pages of requests" />
      </div>
    </div>
  );
}

function Found({ needs: { page, total, requests }, filter, near }: Pick<BoardProps, "needs" | "filter" | "near">) {
  const first = (page - 1) * needsOnPage + 1;
  const where = filter.within === null ? "" : `within ${filter.within} miles of ${filter.near}`;
  return (
    <p>
      {total > 0 && (
        <>
          <b>{requests.length === 1 ? `Request ${first}` : `Requests ${first} to ${first + requests.length - 1}`}</b> of{" "}
          {sayNumber(total)}
        </>
      )}
      {where && <span className="caption board-where">{where}</span>}
      {near === "" && filter.reach !== null && (
        <span className="caption board-where">
          This shows requests everywhere. Write a postcode to see those within {filter.reach} miles of it.
        </span>
      )}
      {near !== "" && filter.near === null && (
        <span className="caption board-where">
          We do not know the postcode “{near}”, so this shows requests everywhere. Write it like LS7.
        </span>
      )}
    </p>
  );
}

/** A postcode alone leaves nothing out: it says how far each request is. */
const leavesOut = (filter: NeedsFilter) => isNarrowed(filter.within === null ? { ...filter, near: null } : filter);

const Nothing = ({ narrowed, path }: { narrowed: boolean; path: string }) =>
  narrowed ? (
    <Empty title="No open request matches that">
      <p>
        Try a longer distance or fewer choices, or <a href={path}>see all requests</a>.
      </p>
    </Empty>
  ) : (
    <Empty title="Nothing is waiting to be claimed">
      <p>When a ward asks for something, it shows here at once.</p>
    </Empty>
  );
