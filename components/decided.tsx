import type { ReactNode } from "react";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";

/** Somebody else was quicker: there is nothing to decide here any more. `children` is the way back. */
export const Decided = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <PageHead title={title} />
    <Empty title="There is nothing to decide here any more">
      <p>{children}</p>
    </Empty>
  </>
);
