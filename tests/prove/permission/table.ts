import { everyRole, type Role, signedOut } from "@/tests/prove/network/roles";
import { type Whose, whose } from "@/tests/prove/network/spots";
import type { Verdict } from "@/tests/prove/network/walk";

/** Who sees a page, each by a letter (tests/prove/network/roles.ts). Who does not is told to sign in first, or finds nothing. */
export type Row = {
  yes: string;
  /** Who is led to another page. */
  on?: string;
  /** Everybody is led to where one signs in. */
  out?: boolean;
  /** Nobody is told to sign in: who may not see it finds nothing. */
  open?: boolean;
  /** Whose things it is about makes no difference. */
  same?: boolean;
} & {
  /** Who sees it where it is about other things than their own, if that is not what their part in those says. */
  but?: Partial<Record<Whose, string>>;
};

/** What the table says: a person sees of another's what a stranger sees, unless the row knows better. */
export function expected(row: Row, role: Role, which: Whose): Verdict {
  const part: Partial<Record<Role, Role>> = row.same && which !== "nobody" ? {} : whose[which];
  const stands = part[role] ?? role;
  const yes = row.but?.[which] ?? (which === "nobody" ? "" : row.yes);
  if (yes.includes(row.but?.[which] === undefined ? stands : role)) return "yes";
  if (row.on?.includes(stands) && which !== "nobody" && row.but?.[which] === undefined) return "on";
  if (row.out) return "sign in";
  return signedOut.includes(role) && !row.open ? "sign in" : "404";
}

const all = everyRole.join("");
const signedIn = everyRole.filter((role) => !signedOut.includes(role)).join("");
const rows = (row: Row, ...routes: string[]) => Object.fromEntries(routes.map((route) => [route, row]));
const everybody: Row = { yes: all, open: true, same: true };
const hubPeople: Row = { yes: "oc" };
const coordinators: Row = { yes: "c" };
const wardPeople: Row = { yes: "w" };
const wardAndStewards: Row = { yes: "ws" };
const stewards: Row = { yes: "s" };

/** Every page of the app. One that is missing here fails. */
export const pages: Record<string, Row> = {
  ...rows(
    everybody,
    "/",
    "/about",
    "/accessibility",
    "/help",
    "/hubs",
    "/hubs/[slug]",
    "/impact",
    "/needs",
    "/needs/[ref]",
  ),
  "/needs/[ref]": { ...everybody, but: { "a held ward's": "" } },
  ...rows(everybody, "/pattern-book", "/pattern-book/mail", "/privacy", "/do/[token]"),
  ...rows(everybody, "/ask/site", "/ask/what", "/ask/when", "/ask/where", "/sign-in/code", "/sign-in/confirm"),
  "/ask": { ...everybody, yes: "vpoOcCnxrbqls", on: "wWhf" },
  ...rows({ yes: "", on: all }, "/ask/check", "/ask/site/match", "/ask/sure"),
  ...rows({ yes: "", on: signedIn }, "/ask/already", "/ask/resume", "/sign-in/name"),
  "/sign-in": { yes: signedOut.join(""), on: signedIn, open: true },
  "/sign-in/out": { yes: "", out: true },

  ...rows(
    { yes: signedIn, same: true },
    "/account",
    "/account/erase",
    "/account/kept",
    "/account/mail",
    "/account/name",
  ),
  ...rows({ yes: signedIn, same: true }, "/home", "/home/thanks"),
  ...rows({ yes: signedIn, same: true }, "/hubs/start", "/join/[code]"),
  ...rows({ yes: signedIn, same: true }, "/requests", "/ward/left"),
  ...rows({ yes: signedIn, same: true, but: { "a closed hub's": "x" } }, "/hubs/[slug]/join", "/hubs/[slug]/left"),
  "/claim/[ref]": { yes: "pwWhoOxrqfs", on: "cCn", same: true, but: { "a held ward's": "" } },
  "/balance": { yes: "cCnxs" },
  "/surplus": { yes: "cCs" },

  ...rows(
    hubPeople,
    "/hub/[slug]",
    "/hub/[slug]/history",
    "/hub/[slug]/jobs",
    "/hub/[slug]/log",
    "/hub/[slug]/needs",
    "/hub/[slug]/next",
    "/hub/[slug]/people",
    "/hub/[slug]/people/leave",
    "/hub/[slug]/promises",
    "/hub/[slug]/stock",
  ),
  ...rows(
    coordinators,
    "/hub/[slug]/close",
    "/hub/[slug]/close/thanks",
    "/hub/[slug]/jobs/new",
    "/hub/[slug]/pack",
    "/hub/[slug]/parcels",
    "/hub/[slug]/promises/[claim]/day",
    "/hub/[slug]/promises/[claim]/release",
    "/hub/[slug]/settings",
    "/hub/[slug]/started",
    "/hub/[slug]/stock/other",
    "/hub/[slug]/transfers",
  ),
  // The job and the request are of the side's hub; a hub that nobody has checked sees what it promised, and no thread.
  "/hub/[slug]/jobs/[task]": { ...hubPeople, but: { "a new hub's": "", "a closed hub's": "" } },
  "/hub/[slug]/requests/[ref]": { ...hubPeople, but: { "a closed hub's": "" } },
  "/hub/[slug]/requests/[ref]/talk": { ...coordinators, but: { "a new hub's": "", "a closed hub's": "" } },
  // Whoever runs a checked hub takes what another offers.
  "/hub/[slug]/take/[from]": { ...coordinators, but: { mixed: "c", "a new hub's": "", "a closed hub's": "" } },
  // Whatever is needed may be claimed, and any garment counted.
  ...rows({ ...coordinators, but: { mixed: "c" } }, "/hub/[slug]/needs/[ref]/claim", "/hub/[slug]/stock/[item]"),
  "/hub/[slug]/transfers/new": coordinators,
  ...rows({ ...coordinators, but: { "a new hub's": "" } }, "/hub/[slug]/transfers/offer"),
  ...rows(
    { ...coordinators, but: { "a closed hub's": "" } },
    "/hub/[slug]/pack/[ref]",
    "/hub/[slug]/pause",
    "/hub/[slug]/people/hand-over",
  ),
  // The bag, the gift and the person are of the side's hub; and only a checked hub vouches.
  ...rows(
    { ...coordinators, but: { "a new hub's": "", "a closed hub's": "" } },
    "/hub/[slug]/parcels/[ref]",
    "/hub/[slug]/parcels/[ref]/slip",
    "/hub/[slug]/people/[personId]",
    "/hub/[slug]/transfers/[ref]",
    "/hub/[slug]/vouch",
  ),

  ...rows(
    wardPeople,
    "/requests/[ref]/day",
    "/requests/[ref]/fewer",
    "/requests/[ref]/stop",
    "/requests/[ref]/withdraw",
    "/ward/[id]/leave",
    "/ward/[id]/place",
    "/ward/[id]/shown",
  ),
  ...rows(wardAndStewards, "/requests/[ref]", "/requests/[ref]/asked", "/requests/[ref]/talk", "/ward/[id]"),
  // The bag says whose it is, whatever stands before it.
  ...rows(
    { ...wardPeople, but: { mixed: "W", "a held ward's": "w" } },
    "/requests/[ref]/parcels/[parcel]/arrived",
    "/requests/[ref]/parcels/[parcel]/thanks",
  ),
  // Of whom is not in it, a ward's page says that they have left.
  "/ward/[id]/people/[personId]": { ...wardAndStewards, but: { mixed: "ws" } },
  "/ward/[id]/full": { ...wardAndStewards, but: { "a held ward's": "s" } },

  // What does not wait, or is nowhere, is said to be done.
  ...rows({ ...stewards, but: { nobody: "s" } }, "/steward/empty/[id]", "/steward/hub/[id]", "/steward/ward/[id]"),
  ...rows(
    stewards,
    "/steward",
    "/steward/block",
    "/steward/block/[kind]/[id]",
    "/steward/erase/[id]",
    "/steward/merge",
    "/steward/merge/both",
    "/steward/people",
    "/steward/requests",
    "/steward/requests/[ref]",
    "/steward/requests/[ref]/act",
    "/steward/stop",
    "/steward/stuck",
    "/steward/talk/[id]",
  ),
};

/** Every route handler, when it is looked at. */
export const handlers: Record<string, Row> = {
  ...rows(everybody, "/api/health/live", "/api/health/ready", "/icon.svg", "/manifest.webmanifest"),
  "/pattern-book/mail/[letter]": everybody,
  "/account/kept/file": { yes: signedIn, same: true },
  "/do/[token]/one-click": { yes: "", on: all, open: true, same: true },
};
