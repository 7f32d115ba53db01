import type { ReactNode } from "react";

/** Words that are heard and not seen. */
export const Hidden = ({ children }: { children: ReactNode }) => <span className="hidden-words">{children}</span>;
