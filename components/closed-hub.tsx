import { Empty } from "@/components/ui/empty";

/** In place of what somebody could do in a hub that is no more. */
export const ClosedHub = ({ name, outcode }: { name: string; outcode?: string }) => (
  <Empty title={`${name} has closed`}>
    <p>
      What you made still counts, and thanks for it still reach you.{" "}
      <a href={outcode ? `/hubs?near=${outcode}` : "/hubs"}>Find another hub</a>
    </p>
  </Empty>
);
