import { Notice } from "@/components/ui/notice";

/** What a hub that a steward has put on hold can still do. */
export const OnHoldNotice = () => (
  <Notice title="Your hub is on hold">
    <p>
      A steward has put it on hold, and has written to its coordinators why. Nothing is lost. You can still log what you
      make, unpack bags, and let go of promises.
    </p>
  </Notice>
);
