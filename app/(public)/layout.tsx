import "./public.css";
import type { ReactNode } from "react";

// The pages for everybody read what is there now, when they are asked for: building them needs no database.
export const dynamic = "force-dynamic";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return children;
}
