import { Notice } from "@/components/ui/notice";
import { newHubLimit } from "@/lib/claims/rules";

/** What a hub that nobody has checked yet can do already. */
export const NewHubNotice = () => (
  <Notice title="Your hub is new">
    <p>
      You can promise up to {newHubLimit} pieces now, and make them. Somebody checks every new hub: after that you see
      where to send them, and can pack.
    </p>
  </Notice>
);
