import type { Instrumentation } from "next";
import { noteFailure } from "@/lib/fate";
import { isOutOfReach } from "@/lib/out-of-reach";

/** What failed while a page was made is written down for the server, which answers in its place (lib/run/answering.ts). */
export const onRequestError: Instrumentation.onRequestError = (error) => {
  const { digest } = error as { digest?: unknown };
  noteFailure({ away: isOutOfReach(error), ...(typeof digest === "string" ? { reference: digest } : {}) });
};
