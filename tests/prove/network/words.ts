export const top = "scrub-top m navy";

/** Words that stand nowhere else: whoever reads one has read that very thing. */
export const canary = (what: string, side: string) => `zq${what}${side}`;
export const mail = (who: string, side: string) => `${canary(who, side)}@${canary("mail", side)}.example`;
