import type { ReactNode } from "react";
import type { Link } from "@/lib/links";

type Opened<L extends Link> = { link: L; token: string; done?: string };

/** What a signed link opens. It only shows; what its button posts is done by an action that reads the link again. */
export type Door<L extends Link> = { title: string; show: (opened: Opened<L>) => Promise<ReactNode> };
