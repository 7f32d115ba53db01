import type { CommandName } from "@/tests/permissions/tries";
import type { roles } from "@/tests/permissions/world";

/** yes: it is done. no: forbidden. 404: it does not exist for them. told: they may, but there is a reason why not now. */
export type Verdict = "yes" | "no" | "404" | "told";
type Columns<Roles extends readonly string[]> = { readonly [Column in keyof Roles]: Verdict };
type Row = Columns<typeof roles>;

const [Y, N, X, T] = ["yes", "no", "404", "told"] as const;

// Columns: visitor, nobody in particular, own ward, another ward, a held ward, own volunteer, own coordinator,
// another coordinator, a new hub, left both, waiting to join both, own bag, another bag, steward, clock.
export const table: Record<CommandName, Row> = {
  postRequest: [X, X, Y, X, X, X, X, X, X, X, X, X, X, X, X],
  changeLine: [X, X, Y, X, X, X, X, X, X, X, X, X, X, X, X],
  stopAsking: [X, X, Y, X, X, X, X, X, X, X, X, X, X, X, X],
  withdrawRequest: [X, X, Y, X, X, X, X, X, X, X, X, X, X, X, X],
  claimLines: [N, N, N, N, N, N, Y, N, N, N, N, N, N, N, N],
  releaseClaim: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  redateClaim: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  logGarments: [X, X, X, X, X, Y, Y, X, X, X, X, X, X, X, X],
  undoLog: [X, X, X, X, X, Y, Y, X, X, X, X, X, X, X, X],
  countShelf: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  packParcel: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  unpackParcel: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  sendParcel: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  unsendParcel: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  remindOfParcel: [N, N, N, N, N, N, N, N, N, N, N, N, N, N, Y],
  presumeArrived: [N, N, N, N, N, N, N, N, N, N, N, N, N, N, Y],
  receiveParcel: [X, X, Y, X, X, X, X, X, X, X, X, Y, X, X, X],
  confirmParcel: [X, X, Y, X, X, X, X, X, X, X, X, X, X, X, X],
  writeThanks: [X, X, Y, X, X, X, X, X, X, X, X, X, X, X, X],
  hideThanks: [X, X, Y, X, X, X, X, X, X, X, X, X, X, X, X],
  addWard: [N, Y, Y, Y, Y, Y, Y, Y, Y, Y, Y, N, N, Y, N],
  addDeliveryPlace: [X, X, Y, X, X, X, X, X, X, X, X, X, X, X, X],
  showSite: [N, N, Y, N, N, N, N, N, N, N, N, N, N, N, N],
  checkWard: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, N],
  declineWard: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, N],
  askToJoinWard: [N, Y, T, Y, Y, Y, Y, Y, Y, Y, T, N, N, Y, N],
  admitToWard: [X, X, Y, X, X, X, X, X, X, X, X, X, X, Y, X],
  declineFromWard: [X, X, Y, X, X, X, X, X, X, X, X, X, X, Y, X],
  leaveWard: [X, X, Y, X, X, X, X, X, X, X, Y, X, X, X, X],
  removeFromWard: [X, X, Y, X, X, X, X, X, X, X, X, X, X, Y, X],
  startHub: [N, Y, Y, Y, Y, Y, Y, Y, Y, Y, Y, N, N, Y, N],
  changeHub: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  newJoinLink: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  askToJoinHub: [N, Y, Y, Y, Y, T, T, Y, Y, Y, T, N, N, Y, N],
  joinHub: [N, Y, Y, Y, Y, T, T, Y, Y, Y, T, N, N, Y, N],
  admitToHub: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  declineFromHub: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  leaveHub: [X, X, X, X, X, Y, T, X, X, X, Y, X, X, X, X],
  removeFromHub: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  setHubRole: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  addMaker: [X, X, X, X, X, N, Y, X, X, X, X, X, X, X, X],
  checkHub: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, N],
  vouchForHub: [N, N, N, N, N, N, Y, Y, N, N, N, N, N, N, N],
  declineHub: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, N],
  joinAsPerson: [Y, Y, Y, Y, Y, Y, Y, Y, Y, Y, Y, Y, Y, Y, Y],
  changePerson: [N, Y, Y, Y, Y, Y, Y, Y, Y, Y, Y, N, N, Y, N],
  setSteward: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, N],
  blockPerson: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, N],
  unblockPerson: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, N],
  blockHub: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, N],
  unblockHub: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, N],
  blockWard: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, N],
  unblockWard: [N, N, N, N, N, N, N, N, N, N, N, N, N, Y, N],
};
