import { Table } from "@/components/table";

type Kept = { what: string; why: string; who: string; until: string; erased: string };

/** What is kept about people, in one table for everybody to read. */
export const KeptTable = ({ kept }: { kept: Kept[] }) => (
  <Table
    caption="What we keep, why, who sees it, for how long, and what erasing does to it"
    columns={[
      { head: "What" },
      { head: "Why", kind: "words" },
      { head: "Who sees it", kind: "words" },
      { head: "For how long", kind: "words" },
      { head: "When you erase your account", kind: "words" },
    ]}
    rows={kept.map(({ what, why, who, until, erased }) => ({ id: what, cells: [what, why, who, until, erased] }))}
  />
);
