import type { Served } from "@/tests/prove/served/app";
import type { Tally } from "@/tests/prove/tally";

export const limits = { telling: 5, claiming: 4, joining: 3, asking: 2, entering: 9_000, visiting: 20 };

export type Scene = {
  app: Served;
  posts: number;
  rounds: number;
  tally: Tally;
  progress: (words: string) => void;
};
