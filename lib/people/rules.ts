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
