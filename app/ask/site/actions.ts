"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { keepAnswers } from "@/lib/drafts/browser";
import { siteStep } from "@/lib/drafts/input";
import { outcodeOf } from "@/lib/fields";
import { isSameName } from "@/lib/wards/names";
import { findSitesLike } from "@/lib/wards/queries/sites";

export const answerSite = openAction(siteStep, async (actor, { site, wardName }, key) => {
  const odsCode = site.odsCode ?? "";
  const like = await findSitesLike(actor, [site.name, site.postcode, odsCode].join(" "));
  const same = like.find((one) => isSameName(one.name, site.name) && one.outcode === outcodeOf(site.postcode));
  const known = { siteId: same?.id ?? null, siteIsNew: like.length === 0 };
  const next = await keepAnswers(
    actor,
    {
      wardId: null,
      placeId: null,
      ...known,
      site: { ...site, odsCode, shown: String(site.shown ?? "") },
      wardName,
    },
    key,
  );
  redirect(known.siteId === null && !known.siteIsNew ? "/ask/site/match" : next);
});
