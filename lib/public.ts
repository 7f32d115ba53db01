/** What the pages for everybody hand to their queries. */
export { publicDb } from "@/lib/db";
