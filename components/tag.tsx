import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/icon";

/** A woven label: a shape and an adjective. At most two side by side; never a button. */
export function Tag({ kind, children }: { kind: TagKind; children?: ReactNode }) {
  const [icon, word] = tags[kind];
  return (
    <strong className={`tag tag-${kind}`}>
      <Icon name={icon} size={18} />
      {children ?? word}
    </strong>
  );
}

/** The kinds of all tags. */
export const tagKinds = () => Object.keys(tags) as TagKind[];

export type TagKind = keyof typeof tags;

const tags = {
  open: ["ring", "Open"],
  part: ["half", "Partly claimed"],
  claimed: ["pin", "Claimed"],
  moving: ["van", "On its way"],
  partreceived: ["half", "Partly received"],
  received: ["check", "Received"],
  late: ["warn", "Needed soon"],
  held: ["clock", "Being checked"],
  sleeping: ["pause", "Asleep"],
  resting: ["pause", "Resting"],
  withdrawn: ["cross", "Withdrawn"],
  stopped: ["ring", "Stopped"],
  quiet: ["ring", "Note"],
} satisfies Record<string, [IconName, string]>;
