import type { Actor } from "@/lib/actor";

const affiliates = ["nhs.uk", "nhs.net", "nhs.scot", "hscni.net", "nhs.wales", "wales.nhs.uk"];

/** An address that only people who work for the health service have: they may add a ward and post at once. */
export function isAffiliated(email: string): boolean {
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return affiliates.some((affiliate) => domain === affiliate || domain.endsWith(`.${affiliate}`));
}

/** The addresses of the stewards by configuration. `stewards` is what STEWARDS says, split by commas. */
export const configuredStewards = (stewards = "") => stewards.split(",").map((each) => each.trim().toLowerCase());

export const isConfiguredSteward = (email: string, stewards?: string) => configuredStewards(stewards).includes(email);

export const maySetSteward = (actor: Actor) => actor.steward;

/** How everybody is called who has been erased. */
export const erasedName = "A volunteer";

/** The address that stands where an erased person's stood: nobody's. */
export const erasedEmail = (personId: number) => `person-${personId}@erased.invalid`;

/** What somebody is called by those who know them. */
export const firstName = (name: string) => (name === erasedName ? name : (name.split(" ")[0] ?? name));

/** A number that stands for the acts of one person among all locks of this kind. */
export const actsOf = 20_261_201;
