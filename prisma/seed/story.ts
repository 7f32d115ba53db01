import { setClock } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { found } from "@/lib/errors";
import { installCatalogue } from "@/lib/garments/commands/install";
import { joinHub } from "@/lib/hubs/commands/join";
import { addMaker } from "@/lib/hubs/commands/maker";
import { newKey } from "@/lib/keys";
import { setSteward } from "@/lib/people/commands";
import { writeThanks } from "@/lib/thanks/commands";
import { demoPeople } from "@/prisma/cast";
import { tellOthers } from "@/prisma/seed/others";
import { type Hub, openHub, openWard } from "@/prisma/seed/places";
import { job, talk } from "@/prisma/seed/talk";
import { at, join, see } from "@/prisma/seed/tell";
import { ask, claim, log, pack, receive, send } from "@/prisma/seed/work";

/** Four weeks of a small network in east London, told by calling the commands that people call. All of it is invented. */
export async function tellStory() {
  const [maya, jo, edie, sam] = demoPeople.map((person) => found(person, "person"));
  await installCatalogue();

  at(26, 9);
  const steward = await join(found(sam, "steward"));
  await setSteward(steward, { personId: steward.personId, steward: true }, newKey());
  const canal = await openHub(
    found(jo, "coordinator"),
    {
      name: "Canal Street Hub",
      postcode: "E8 4QN",
      about: "Two church halls, four sewing rooms and a very long kitchen table.",
      weekly: 40,
      claimers: "coordinators",
    },
    steward,
  );
  const mill = await openHub(
    { name: "Priya Nair", email: "priya@milllane.example" },
    {
      name: "Mill Lane Stitchers",
      postcode: "N16 7UX",
      about: "Costume makers with time and strong opinions about pockets.",
      weekly: 60,
      claimers: "members",
    },
    steward,
  );

  at(25, 11);
  const sewer = await joinCanal(canal, found(edie, "volunteer"));
  const femi = await joinCanal(canal, { name: "Femi Adeyemi", email: "femi@canalstreet.example" });
  const betty = await addMaker(canal.coordinator, { hubId: canal.hubId, name: "Betty K" }, newKey());

  at(22, 14, 11);
  const riverside = {
    kind: "hospital",
    name: "Riverside General Hospital",
    postcode: "E9 6SR",
    place: "Main reception, Level 0",
    hours: "8 to 6, every day",
  } as const;
  const ward7 = await openWard(found(maya, "ward manager"), riverside, "Ward 7", steward);
  const asked = await ask(ward7, "soon", 9, {
    "scrub-top m navy": 30,
    "scrub-trousers m navy": 30,
    "scrub-hat one-size patterned": 20,
  });

  at(21, 20, 14);
  const promised = await claim(canal, asked, 7, {
    "scrub-top m navy": 18,
    "scrub-trousers m navy": 18,
    "scrub-hat one-size patterned": 20,
  });
  await claim(mill, asked, 9, { "scrub-top m navy": 6 });
  const { requestId } = await prisma.line.findFirstOrThrow({ where: { id: { in: [...asked.values()] } } });
  await talk(
    ward7,
    canal,
    requestId,
    "Could the tops have a pocket that holds a torch?",
    "Yes: 18 cm deep, on the left. If you need it on the right, say so before Friday.",
  );

  at(18, 16);
  await log(canal, sewer, "scrub-top m navy", 6);
  await log(canal, femi, "scrub-hat one-size patterned", 12);
  await log(canal, canal.coordinator, "scrub-hat one-size patterned", 8, betty.makerId);
  at(16, 9, 5);
  const tops = { claim: promised.get("scrub-top m navy") ?? 0, item: "scrub-top m navy" };
  const hats = { claim: promised.get("scrub-hat one-size patterned") ?? 0, item: "scrub-hat one-size patterned" };
  const first = await pack(canal, [
    { ...tops, quantity: 6 },
    { ...hats, quantity: 20 },
  ]);
  await job(canal, "wash", "At 60 °C, in Jo’s machine", { shipmentId: first.shipmentId }, femi);
  await send(canal, first, "Femi brings it by bicycle");
  at(14, 16, 20);
  await receive(ward7, first);
  const words =
    "The tops fit, the pockets hold a pen and a torch, and the whole night shift asked who made them. Please tell them thank you.";
  await writeThanks(ward7.manager, { shipmentId: first.shipmentId, words, shown: true }, newKey());

  await tellOthers(steward, canal, mill);

  at(9, 19);
  await log(canal, sewer, "scrub-top m navy", 4);
  await log(canal, femi, "scrub-top m navy", 2);
  at(4, 18, 30);
  await log(canal, sewer, "scrub-trousers m navy", 3);
  await log(canal, femi, "scrub-trousers m navy", 5);
  at(2, 9, 15);
  await log(canal, sewer, "scrub-top m navy", 2);
  at(1, 8, 50);
  await send(canal, await pack(canal, [{ ...tops, quantity: 6 }]), "With the community transport van");
  await job(canal, "cut", "Navy cotton for 6 trousers, in the church hall", { requestId });
  await job(canal, "fetch", "A roll of navy cotton from Mill Lane");
  setClock();
}

async function joinCanal(hub: Hub, who: { name: string; email: string }) {
  const person = await join(who);
  const { joinCode } = await prisma.hub.findUniqueOrThrow({ where: { id: hub.hubId } });
  await joinHub(person, { joinCode }, newKey());
  return see(person);
}
