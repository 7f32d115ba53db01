import type { Hearing } from "@/lib/events/hearing/hearing";

export const garmentsHearing: Hearing<"garments" | "shelf"> = {
  "garments.logged": {},
  "garments.undone": {},
  "shelf.counted": {},
};
