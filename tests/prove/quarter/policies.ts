import type { RoundName } from "@/lib/jobs/rounds/rounds";

/** Who hears of a need that nobody has claimed: Bobbin's right few, or for comparison everybody who makes it, or nobody. */
export const policies = {
  few: { rhythm: {}, without: [] },
  everybody: { rhythm: { alerts: { cover: 1_000, most: 500 } }, without: [] },
  nobody: { rhythm: {}, without: ["alerts", "waiting"] },
} satisfies Record<string, { rhythm: object; without: RoundName[] }>;

export type Policy = keyof typeof policies;
export const isPolicy = (word: string | undefined): word is Policy => word !== undefined && word in policies;
