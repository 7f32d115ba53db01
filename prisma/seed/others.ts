import type { PersonActor } from "@/lib/actor";
import { type Hub, openHub, openWard } from "@/prisma/seed/places";
import { at } from "@/prisma/seed/tell";
import { ask, claim, log, pack, receive, send } from "@/prisma/seed/work";

/** What else goes on in the network: places at every stage, a ward and a hub that wait to be checked. */
export async function tellOthers(steward: PersonActor, canal: Hub, mill: Hub) {
  await marsh(steward, mill);
  await northgate(steward, mill);
  await careHome(steward, canal);
  await surgery(steward, mill);
  await hospice(steward);
  await waiting();
}

async function marsh(steward: PersonActor, mill: Hub) {
  at(20, 10);
  const who = { name: "Ruth Castle", email: "ruth@stwilfrids.example" };
  const name = "St Wilfrid’s-by-the-Marsh Community Rehabilitation Hospital and Day Surgery Centre";
  const site = {
    kind: "hospital",
    name,
    postcode: "RM13 8EU",
    place: "Stores, by the car park",
    hours: "7 to 3, weekdays",
  } as const;
  const ward = await openWard(who, site, "Day surgery", steward);
  const [trousers, tops, bags] = [
    "scrub-trousers 5xl bottle-green",
    "scrub-top xxs hospital-blue",
    "shoe-bag one-size grey",
  ] as const;
  const asked = await ask(ward, "routine", 25, { [trousers]: 8, [tops]: 240, [bags]: 60 });
  at(19, 12);
  const promised = await claim(mill, asked, 20, { [trousers]: 2, [tops]: 210, [bags]: 45 });
  at(12, 17);
  for (const [item, quantity] of [
    [trousers, 1],
    [tops, 150],
    [bags, 45],
  ] as const)
    await log(mill, mill.coordinator, item, quantity);
  const part = (item: string, quantity: number) => ({ claim: promised.get(item) ?? 0, item, quantity });
  const bag = await pack(mill, [part(tops, 96)]);
  await send(mill, bag, "Two car boots");
  at(10, 11);
  await receive(ward, bag);
  at(3, 15);
  await send(mill, await pack(mill, [part(tops, 54), part(bags, 30)]), "By courier");
}

async function northgate(steward: PersonActor, mill: Hub) {
  at(15, 13);
  const site = {
    kind: "hospital",
    name: "Northgate Hospital",
    postcode: "N7 8GJ",
    place: "Back gate lodge",
    hours: "Any time",
  } as const;
  const ward = await openWard({ name: "Colm Daly", email: "colm@northgate.example" }, site, "Theatres", steward);
  const savers = "ear-saver one-size teal";
  const promised = await claim(mill, await ask(ward, "urgent", 3, { [savers]: 100 }), 2, { [savers]: 100 });
  at(6, 20);
  await log(mill, mill.coordinator, savers, 100);
  at(2, 10);
  const bag = await pack(mill, [{ claim: promised.get(savers) ?? 0, item: savers, quantity: 100 }]);
  await send(mill, bag, "Posted, second class");
}

async function careHome(steward: PersonActor, canal: Hub) {
  at(13, 15);
  const site = {
    kind: "care_home",
    name: "Elmfield Care Home",
    postcode: "IG11 8AS",
    place: "Front door",
    hours: "9 to 5",
  } as const;
  const ward = await openWard({ name: "Grace Boateng", email: "grace@elmfield.example" }, site, "First floor", steward);
  const [tops, bands] = ["scrub-top 2xl burgundy", "headband one-size black"] as const;
  await claim(canal, await ask(ward, "soon", 14, { [tops]: 18, [bands]: 25 }), 12, { [tops]: 18, [bands]: 25 });
  at(7, 21);
  await log(canal, canal.coordinator, tops, 7);
  await log(canal, canal.coordinator, bands, 25);
}

async function surgery(steward: PersonActor, mill: Hub) {
  at(8, 12);
  const site = {
    kind: "practice",
    name: "Canalside Medical Practice",
    postcode: "E3 5QA",
    place: "Reception",
    hours: "8 to 6, weekdays",
  } as const;
  const ward = await openWard({ name: "Hannah Lowe", email: "hannah@canalside.example" }, site, "Nurses", steward);
  const sets = "scrub-set l any";
  await claim(mill, await ask(ward, "urgent", 2, { [sets]: 12 }), 2, { [sets]: 8 });
  at(2, 22);
  await log(mill, mill.coordinator, "scrub-set l teal", 3);
}

async function hospice(steward: PersonActor) {
  at(3, 9);
  const site = {
    kind: "hospice",
    name: "Holly Bank Hospice",
    postcode: "N16 5NH",
    place: "Garden entrance",
    hours: "10 to 4",
  } as const;
  const ward = await openWard(
    { name: "Ines Marques", email: "ines@hollybank.example" },
    site,
    "In-patient unit",
    steward,
  );
  await ask(ward, "soon", 16, { "laundry-bag one-size any": 40, "scrub-top xl lilac": 15 });
}

async function waiting() {
  at(1, 12);
  const site = {
    kind: "care_home",
    name: "Meadow View Care Home",
    postcode: "IG1 4PU",
    place: "Office",
    hours: "9 to 5",
  } as const;
  const ward = await openWard({ name: "Dev Patel", email: "dev@meadowview.example" }, site, "Second floor");
  await ask(ward, "routine", 28, { "scrub-set m any": 10 });
  const about = {
    name: "Kettle Row Sewing",
    postcode: "E17 4QH",
    about: "Four neighbours and an overlocker.",
    weekly: 10,
    claimers: "members",
  } as const;
  await openHub({ name: "Tom Ellis", email: "tom@kettlerow.example" }, about);
}
