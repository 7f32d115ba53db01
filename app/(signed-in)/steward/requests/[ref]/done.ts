import type { Said } from "@/components/ui/done";

const reasoned = "We have written to everybody concerned, with your reason.";

/** What a steward has done for somebody. */
export const said: Said = {
  changed: ["The number is changed", reasoned],
  stopped: ["The ward asks for no more", reasoned],
  withdrawn: ["The request is withdrawn", reasoned],
  released: ["The promise is let go", reasoned],
  sent: ["The bag is on its way", reasoned],
  unpacked: ["The bag is unpacked", reasoned],
};
