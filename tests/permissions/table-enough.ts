const [Y, N, X, T] = ["yes", "no", "404", "told"] as const;

/** The rows of what a site, or a steward, has enough of. Columns: tests/permissions/table.ts. */
export const tableEnough = {
  restSite: [N, N, Y, N, N, N, N, N, N, N, N, N, N, Y, N],
  refuseDonations: [N, N, Y, N, N, N, N, N, N, N, N, N, N, Y, N],
  endRest: [X, X, Y, X, X, X, X, X, X, X, X, X, X, Y, X],
  endDueRests: [N, N, N, N, N, N, N, N, N, N, N, N, N, N, Y],
  askToStop: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, N],
  endStop: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, T],
} as const;
