import { dayParts } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { findAskingFor, seenOf } from "@/lib/drafts/asking";
import { findDraft, findUsualAnswers } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/store";
import { newKey } from "@/lib/keys";
import { limits, type Scene } from "@/tests/prove/limits/scene";
import { type Browser, browser, formOf, type Page } from "@/tests/prove/served/browser";
import { inDays, make } from "@/tests/support/make";

type Values = Record<string, string>;
type Kind = "telling" | "claiming" | "joining" | "asking";
/** A form of one person that can be sent over and over, each time as something else, and how often it had an effect. */
type Trial = {
  personId: number;
  page: string;
  button: RegExp;
  values: (n: number) => Values;
  effects: () => Promise<number>;
};

/** One person sends one kind of form many times at once: as many have an effect as may, the rest keep what was typed. */
export async function people(scene: Scene) {
  const { app, posts, rounds, tally, progress } = scene;
  for (let round = 0; round < rounds; round++)
    for (const [kind, prepare] of Object.entries(trials) as [Kind, (posts: number) => Promise<Trial>][]) {
      const most = limits[kind];
      const trial = await prepare(posts);
      const browsers = await Promise.all(app.servers.map(({ port }) => signedIn(port, app.origin, trial.personId)));
      const at = (n: number) => browsers[n % browsers.length] as Browser;
      const page = await at(0).go(trial.page);
      const form = formOf(page, trial.button);
      const keys = Array.from({ length: posts }, newKey);
      const send = (n: number) => at(n).post(page, form, { ...trial.values(n), key: keys[n] });
      const before = await trial.effects();
      const answers = await Promise.all(keys.map((_, n) => send(n)));
      const refused = answers.filter(isLimit);
      tally.is((await trial.effects()) - before, most, `${kind}: effects of ${posts} forms at once`);
      tally.is(refused.length, posts - most, `${kind}: forms that were refused`);
      for (const { text } of refused.slice(0, 3))
        tally.check(/Try again in \d+ minutes/.test(text), `${kind}: no word of when`);
      if (kind === "telling") {
        const kept = answers.flatMap((each, n) =>
          isLimit(each) && !each.text.includes(`Message number ${n}`) ? [n] : [],
        );
        tally.is(kept, [], "telling: what was typed is lost");
      }
      const taken = answers.findIndex((each) => !isLimit(each));
      const again = await Promise.all(Array.from({ length: 5 }, () => send(Math.max(0, taken))));
      tally.is(again.filter(isLimit).length, 0, `${kind}: a form that was taken is refused when it comes again`);
      tally.is((await trial.effects()) - before, most, `${kind}: effects after the same form came again`);
      progress(`${kind}, round ${round + 1}`);
    }
  return Object.keys(trials).map((kind) => ({
    limit: `${kind} of one person`,
    most: limits[kind as Kind],
    "at once": posts,
  }));
}

const isLimit = ({ text }: Page) => text.includes("in the last hour. That is as many as we take.");

async function signedIn(port: number, origin: string, personId: number) {
  const own = browser({ port, origin });
  await own.signInAs(personId);
  return own;
}

const trials: Record<Kind, (posts: number) => Promise<Trial>> = {
  async telling() {
    const { manager, requestId } = await make.packed();
    const { ref } = await prisma.request.findUniqueOrThrow({ where: { id: requestId } });
    return {
      personId: manager.personId,
      page: `/requests/${ref}/talk`,
      button: /^Send this message/,
      values: (n) => ({ words: `Message number ${n}` }),
      effects: () => prisma.message.count({ where: { authorId: manager.personId } }),
    };
  },

  async claiming() {
    const { line, requestId } = await make.line({ asked: 500 });
    const { hub, coordinator } = await make.hub();
    const { ref } = await prisma.request.findUniqueOrThrow({ where: { id: requestId } });
    const { day, month, year } = dayParts(inDays(7));
    const date = { "promisedFor.day": day, "promisedFor.month": month, "promisedFor.year": year };
    return {
      personId: coordinator.personId,
      page: `/hub/${hub.slug}/needs/${ref}/claim`,
      button: /^Claim these/,
      values: () => ({ "parts.0.quantity": "1", ...date }),
      effects: async () => (await prisma.line.findUniqueOrThrow({ where: { id: line.id } })).claimed,
    };
  },

  async joining(posts) {
    const hubs = await Promise.all(Array.from({ length: posts }, async () => (await make.hub()).hub));
    const { personId } = await make.person();
    return {
      personId,
      page: `/hubs/${hubs[0]?.slug}/join`,
      button: /join/i,
      values: (n) => ({ hubId: `${hubs[n]?.id}` }),
      effects: () => prisma.hubMember.count({ where: { personId } }),
    };
  },

  async asking(posts) {
    const { manager, ward } = await make.ward();
    const item = await make.item();
    const usual = await findUsualAnswers(manager, ward.id);
    const drafts: Values[] = [];
    for (let n = 0; n < posts; n++) {
      const row = {
        garmentTypeId: `${item.garmentTypeId}`,
        sizeId: `${item.sizeId}`,
        colourId: `${item.colourId}`,
        quantity: `${n + 1}`,
      };
      const answers = {
        ...usual,
        lines: [row],
        urgency: "soon",
        neededBy: dayParts(inDays(20)),
        place: { name: "Main reception", hours: "8 to 6", directions: "" },
        contact: { name: "Rowan", phone: "" },
      };
      const draft = newKey();
      await saveDraft(manager, draft, answers);
      const kept = await findDraft(manager, draft);
      const asking = kept && (await findAskingFor(manager, kept.answers));
      if (!asking) throw new Error("The ward cannot ask.");
      drafts.push({ draft, seen: seenOf(asking, kept.answers) });
    }
    return {
      personId: manager.personId,
      page: "/ask/check",
      button: /^Send this request/,
      values: (n) => drafts[n] ?? {},
      effects: () => prisma.request.count({ where: { wardId: ward.id } }),
    };
  },
};
