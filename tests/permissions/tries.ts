import type { Actor, PersonActor } from "@/lib/actor";
import { claimLines } from "@/lib/claims/commands/claim";
import { redateClaim } from "@/lib/claims/commands/redate";
import { releaseClaim } from "@/lib/claims/commands/release";
import { countShelf } from "@/lib/garments/commands/count";
import { logGarments, undoLog } from "@/lib/garments/commands/log";
import { admitToHub, declineFromHub } from "@/lib/hubs/commands/admit";
import { checkHub, vouchForHub } from "@/lib/hubs/commands/check";
import { declineHub } from "@/lib/hubs/commands/decline";
import { askToJoinHub, joinHub } from "@/lib/hubs/commands/join";
import { leaveHub, removeFromHub, setHubRole } from "@/lib/hubs/commands/leave";
import { newJoinLink } from "@/lib/hubs/commands/link";
import { addMaker } from "@/lib/hubs/commands/maker";
import { changeHub, startHub } from "@/lib/hubs/commands/start";
import { newKey } from "@/lib/keys";
import { changePerson, joinAsPerson, setSteward } from "@/lib/people/commands";
import { changeLine } from "@/lib/requests/commands/change-line";
import { postRequest } from "@/lib/requests/commands/post";
import { stopAsking } from "@/lib/requests/commands/stop";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { confirmParcel } from "@/lib/shipments/commands/confirm";
import { packParcel } from "@/lib/shipments/commands/pack";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { presumeArrived, remindOfParcel } from "@/lib/shipments/commands/remind";
import { sendParcel, unsendParcel } from "@/lib/shipments/commands/send";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import { hideThanks, writeThanks } from "@/lib/thanks/commands";
import { addWard } from "@/lib/wards/commands/add";
import { checkWard, declineWard } from "@/lib/wards/commands/check";
import { admitToWard, askToJoinWard, declineFromWard } from "@/lib/wards/commands/join";
import { leaveWard, removeFromWard } from "@/lib/wards/commands/leave";
import { addDeliveryPlace } from "@/lib/wards/commands/place";
import { showSite } from "@/lib/wards/commands/show";
import { askedIn, bagOf, heldWard, newHub, type Prepared, promised, requestOf } from "@/tests/permissions/prepare";
import { alertTries } from "@/tests/permissions/tries-alerts";
import { askingTries } from "@/tests/permissions/tries-asking";
import { triesEnough } from "@/tests/permissions/tries-enough";
import { mailTries } from "@/tests/permissions/tries-mail";
import { privacyTries } from "@/tests/permissions/tries-privacy";
import { rhythmTries } from "@/tests/permissions/tries-rhythm";
import { stewardTries } from "@/tests/permissions/tries-stewards";
import { talkTries } from "@/tests/permissions/tries-talk";
import { transferTries } from "@/tests/permissions/tries-transfers";
import type { Scene } from "@/tests/permissions/world";
import { inDays } from "@/tests/support/make";
import { seeCount } from "@/tests/support/parcels";

type Try = (scene: Scene) => Promise<Prepared>;
const now = (attempt: (actor: Actor) => Promise<unknown>): Prepared => ({ attempt: async (actor) => attempt(actor) });
const site = { kind: "hospital", odsCode: null, shown: null } as const;
const aboutHub = { name: "New hub", about: "", weekly: 10, claimers: "members", joining: "open" } as const;
const place = { name: "Side door", hours: "9 to 5", directions: "" };

/** Each command, made ready on a scene and tried by anybody. `tests/permissions` fails when a command is missing here. */
export const tries = {
  ...talkTries,
  ...privacyTries,
  ...askingTries,
  postRequest: async ({ ward, place: { id: placeId }, item }) =>
    now((actor) => {
      const { garmentTypeId, sizeId, colourId } = item;
      const lines = [{ garmentTypeId, sizeId, colourId, quantity: 3 }];
      const contact = { name: "Reception", phone: "" };
      const when = { neededBy: inDays(9), urgency: "soon" } as const;
      return postRequest(
        actor,
        { wardId: ward.id, placeId, lines, contact, notes: "", sure: false, ...when },
        newKey(),
      );
    }),
  changeLine: async (scene) => {
    const { line } = await requestOf(scene);
    return now((actor) => changeLine(actor, { lineId: line.id, was: line.asked, asked: 4, sure: false }, newKey()));
  },
  stopAsking: async (scene) => {
    const { requestId } = await requestOf(scene);
    return now((actor) => stopAsking(actor, { requestId }, newKey()));
  },
  withdrawRequest: async (scene) => {
    const { requestId } = await requestOf(scene);
    return now((actor) => withdrawRequest(actor, { requestId, reason: "mistake", words: "" }, newKey()));
  },
  claimLines: async (scene) => {
    const { line } = await requestOf(scene);
    const parts = [{ lineId: line.id, quantity: 2 }];
    return now((actor) => claimLines(actor, { hubId: scene.hub.id, promisedFor: inDays(5), parts }, newKey()));
  },
  releaseClaim: async (scene) => {
    const { id: claimId } = await promised(scene);
    return now((actor) => releaseClaim(actor, { claimId, quantity: 1, reason: "other", words: "" }, newKey()));
  },
  redateClaim: async (scene) => {
    const { id: claimId } = await promised(scene);
    return now((actor) => redateClaim(actor, { claimId, promisedFor: inDays(20) }, newKey()));
  },
  logGarments: async ({ hub, item }) =>
    now((actor) => logGarments(actor, { hubId: hub.id, itemId: item.id, quantity: 2, makerId: null }, newKey())),
  undoLog: async ({ hub, item, volunteer }) => {
    const logged = { hubId: hub.id, itemId: item.id, quantity: 2, makerId: null };
    const { entryId } = await logGarments(volunteer, logged, newKey());
    return now((actor) => undoLog(actor, { entryId, quantity: 1 }, newKey()));
  },
  countShelf: async ({ hub, item }) =>
    now((actor) => countShelf(actor, { hubId: hub.id, itemId: item.id, was: 0, counted: 5 }, newKey())),
  packParcel: async (scene) => {
    const { id: claimId } = await promised(scene);
    const { hub, item, coordinator } = scene;
    await logGarments(coordinator, { hubId: hub.id, itemId: item.id, quantity: 2, makerId: null }, newKey());
    const parts = [{ claimId, itemId: item.id, quantity: 2 }];
    return now((actor) => packParcel(actor, { hubId: hub.id, parts }, newKey()));
  },
  unpackParcel: (scene) =>
    bagOf(scene, "packing", (actor, { shipmentId }) => unpackParcel(actor, { shipmentId }, newKey())),
  sendParcel: (scene) =>
    bagOf(scene, "packing", (actor, { shipmentId }) => sendParcel(actor, { shipmentId, how: "" }, newKey())),
  unsendParcel: (scene) =>
    bagOf(scene, "sent", (actor, { shipmentId }) => unsendParcel(actor, { shipmentId }, newKey())),
  remindOfParcel: (scene) =>
    bagOf(scene, "sent", (actor, { shipmentId }, key) => remindOfParcel(actor, { shipmentId, days: 3 }, key)),
  presumeArrived: (scene) =>
    bagOf(scene, "sent", (actor, { shipmentId }, key) => presumeArrived(actor, { shipmentId }, key)),
  receiveParcel: (scene) => bagOf(scene, "sent", (actor, { arrived }) => receiveParcel(actor, arrived, newKey())),
  confirmParcel: (scene) =>
    bagOf(scene, "received", async (actor, { arrived }) =>
      confirmParcel(actor, { ...arrived, seen: await seeCount(arrived.shipmentId) }, newKey()),
    ),
  writeThanks: (scene) =>
    bagOf(scene, "sent", (actor, { shipmentId }) =>
      writeThanks(actor, { shipmentId, words: "Thank you", shown: false }, newKey()),
    ),
  hideThanks: async (scene) => {
    const bag = await bagOf(scene, "sent", (actor, { shipmentId }) => hideThanks(actor, { shipmentId }, newKey()));
    await writeThanks(scene.manager, { shipmentId: bag.shipmentId ?? 0, words: "Thank you", shown: true }, newKey());
    return bag;
  },
  addWard: async () =>
    now((actor) => {
      const name = `Hospital ${newKey()}`;
      return addWard(actor, { site: { ...site, name, postcode: "YO1 7EP" }, name: "Ward 1" }, newKey());
    }),
  addDeliveryPlace: async ({ ward: { id: wardId } }) =>
    now((actor) => addDeliveryPlace(actor, { wardId, ...place }, newKey())),
  showSite: async ({ site: { id: siteId } }) => now((actor) => showSite(actor, { siteId, shown: false }, newKey())),
  checkWard: async () => heldWard((actor, wardId) => checkWard(actor, { wardId }, newKey())),
  declineWard: async () =>
    heldWard((actor, wardId) => declineWard(actor, { wardId, reason: "Not known there" }, newKey())),
  askToJoinWard: async ({ ward }) => now((actor) => askToJoinWard(actor, { wardId: ward.id }, newKey())),
  admitToWard: (scene) =>
    askedIn(scene, "ward", (actor, personId) => admitToWard(actor, { wardId: scene.ward.id, personId }, newKey())),
  declineFromWard: (scene) =>
    askedIn(scene, "ward", (actor, personId) => declineFromWard(actor, { wardId: scene.ward.id, personId }, newKey())),
  leaveWard: async ({ ward }) => now((actor) => leaveWard(actor, { wardId: ward.id }, newKey())),
  removeFromWard: async ({ ward, manager }) =>
    now((actor) => removeFromWard(actor, { wardId: ward.id, personId: manager.personId }, newKey())),
  startHub: async ({ item }) =>
    now((actor) =>
      startHub(actor, { ...aboutHub, postcode: "YO1 7EP", garmentTypeIds: [item.garmentTypeId] }, newKey()),
    ),
  changeHub: async ({ hub, item }) =>
    now((actor) => {
      const input = { ...aboutHub, postcode: "YO1 7EP", garmentTypeIds: [item.garmentTypeId], hubId: hub.id };
      return changeHub(actor, input, newKey());
    }),
  newJoinLink: async ({ hub }) => now((actor) => newJoinLink(actor, { hubId: hub.id }, newKey())),
  askToJoinHub: async ({ hub }) => now((actor) => askToJoinHub(actor, { hubId: hub.id }, newKey())),
  joinHub: async ({ hub }) => now((actor) => joinHub(actor, { joinCode: hub.joinCode }, newKey())),
  admitToHub: (scene) =>
    askedIn(scene, "hub", (actor, personId) => admitToHub(actor, { hubId: scene.hub.id, personId }, newKey())),
  declineFromHub: (scene) =>
    askedIn(scene, "hub", (actor, personId) => declineFromHub(actor, { hubId: scene.hub.id, personId }, newKey())),
  leaveHub: async ({ hub }) => now((actor) => leaveHub(actor, { hubId: hub.id }, newKey())),
  removeFromHub: async ({ hub, volunteer }) =>
    now((actor) => removeFromHub(actor, { hubId: hub.id, personId: volunteer.personId }, newKey())),
  setHubRole: async ({ hub, volunteer }) =>
    now((actor) => setHubRole(actor, { hubId: hub.id, personId: volunteer.personId, role: "coordinator" }, newKey())),
  addMaker: async ({ hub }) => now((actor) => addMaker(actor, { hubId: hub.id, name: "Betty" }, newKey())),
  checkHub: async () => newHub((actor, hubId) => checkHub(actor, { hubId }, newKey())),
  vouchForHub: async () => newHub((actor, hubId) => vouchForHub(actor, { hubId }, newKey())),
  declineHub: async () => newHub((actor, hubId) => declineHub(actor, { hubId, reason: "Not a hub" }, newKey())),
  joinAsPerson: async () =>
    now((actor) => joinAsPerson(actor, { email: `${newKey()}@example.org`, name: "Newcomer" }, newKey())),
  changePerson: async () =>
    now((actor) => changePerson(actor as PersonActor, { name: "Another name", named: true }, newKey())),
  setSteward: async ({ asker }) =>
    now((actor) => setSteward(actor, { personId: asker.personId, steward: true }, newKey())),
  ...transferTries,
  ...stewardTries,
  ...alertTries,
  ...triesEnough,
  ...rhythmTries,
  ...mailTries,
} satisfies Record<string, Try>;

export type CommandName = keyof typeof tries;
