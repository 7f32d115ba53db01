import { notFound } from "next/navigation";
import { Forbidden, NotFound } from "@/lib/errors";

/** What a page reads: what somebody may not see does not exist for them. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) notFound();
    throw error;
  }
}
