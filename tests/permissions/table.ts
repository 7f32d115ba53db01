import type { CommandName } from "@/tests/permissions/tries";
import type { roles } from "@/tests/permissions/world";

/** yes: it is done. no: forbidden. 404: it does not exist for them. told: they may, but there is a reason why not now. */
export type Verdict = "yes" | "no" | "404" | "told";
type Columns<Roles extends readonly string[]> = { readonly [Column in keyof Roles]: Verdict };
type Row = Columns<typeof roles>;

// Columns: visitor, nobody in particular, own ward, another ward, a held ward, own volunteer, own coordinator,
// another coordinator, a new hub, left both, own bag, another bag, steward, clock.
export const table: Record<CommandName, Row> = {
  postRequest: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404"],
  changeLine: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404"],
  stopAsking: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404"],
  withdrawRequest: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404"],
  claimLines: ["no", "no", "no", "no", "no", "no", "yes", "no", "no", "no", "no", "no", "no", "no"],
  releaseClaim: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  redateClaim: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  logGarments: ["404", "404", "404", "404", "404", "yes", "yes", "404", "404", "404", "404", "404", "404", "404"],
  undoLog: ["404", "404", "404", "404", "404", "yes", "yes", "404", "404", "404", "404", "404", "404", "404"],
  countShelf: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  packParcel: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  unpackParcel: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  sendParcel: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  unsendParcel: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  remindOfParcel: ["no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "yes"],
  presumeArrived: ["no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "yes"],
  receiveParcel: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "yes", "404", "404", "404"],
  confirmParcel: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404"],
  writeThanks: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404"],
  hideThanks: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404"],
  addWard: ["no", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "no", "no", "yes", "no"],
  addDeliveryPlace: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404"],
  showSite: ["no", "no", "yes", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no"],
  checkWard: ["no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "yes", "no"],
  declineWard: ["no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "yes", "no"],
  askToJoinWard: ["no", "yes", "told", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "no", "no", "yes", "no"],
  admitToWard: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "404", "yes", "404"],
  declineFromWard: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "404", "yes", "404"],
  leaveWard: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404", "404"],
  removeFromWard: ["404", "404", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "404", "yes", "404"],
  startHub: ["no", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "no", "no", "yes", "no"],
  changeHub: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  newJoinLink: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  askToJoinHub: ["no", "yes", "yes", "yes", "yes", "told", "told", "yes", "yes", "yes", "no", "no", "yes", "no"],
  joinHub: ["no", "yes", "yes", "yes", "yes", "told", "told", "yes", "yes", "yes", "no", "no", "yes", "no"],
  admitToHub: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  declineFromHub: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  leaveHub: ["404", "404", "404", "404", "404", "yes", "told", "404", "404", "404", "404", "404", "404", "404"],
  removeFromHub: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  setHubRole: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  addMaker: ["404", "404", "404", "404", "404", "no", "yes", "404", "404", "404", "404", "404", "404", "404"],
  checkHub: ["no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "yes", "no"],
  vouchForHub: ["no", "no", "no", "no", "no", "no", "yes", "yes", "no", "no", "no", "no", "no", "no"],
  declineHub: ["no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "yes", "no"],
  joinAsPerson: ["yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes"],
  changePerson: ["no", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "no", "no", "yes", "no"],
  setSteward: ["no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "yes", "no"],
};
