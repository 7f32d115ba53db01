import { Icon } from "@/components/icon";

type PaginationProps = { page: number; pages: number; href: (page: number) => string; label: string };

/** The way between the pages of a long list; nothing where there is one page. */
export function Pagination({ page, pages, href, label }: PaginationProps) {
  if (pages < 2) return null;
  return (
    <nav className="pages" aria-label={label}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          <Icon name="back" size={20} />
          Previous
        </a>
      )}
      {shown(page, pages).map((number, i, all) => (
        <Numbered
          key={number}
          number={number}
          gap={number - (all[i - 1] ?? 0) > 1}
          current={number === page}
          href={href(number)}
        />
      ))}
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          Next
          <Icon name="go" size={20} />
        </a>
      )}
    </nav>
  );
}

const shown = (page: number, pages: number) =>
  [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => a - b);

function Numbered({ number, gap, current, href }: { number: number; gap: boolean; current: boolean; href: string }) {
  return (
    <>
      {gap && <span aria-hidden="true">…</span>}
      <a href={href} aria-label={`Page ${number}`} aria-current={current ? "page" : undefined}>
        {number}
      </a>
    </>
  );
}
