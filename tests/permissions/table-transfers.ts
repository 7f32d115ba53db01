import type { Row } from "@/tests/permissions/table";
import type { transferTries } from "@/tests/permissions/tries-transfers";

const [Y, N, X] = ["yes", "no", "404"] as const;

const coordinatorsOnly: Row = [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X];

/** Columns as in table.ts. Whose hub it is not, for them there is nothing to give, take or close. */
export const transferTable: Record<keyof typeof transferTries, Row> = {
  sendTransfer: coordinatorsOnly,
  receiveTransfer: coordinatorsOnly,
  takeBackTransfer: coordinatorsOnly,
  offerSurplus: coordinatorsOnly,
  endSurplus: coordinatorsOnly,
  takeSurplus: coordinatorsOnly,
  closeHub: coordinatorsOnly,
};
