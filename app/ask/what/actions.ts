"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { currentDraft, keepAnswers } from "@/lib/drafts/browser";
import { type RowTyped, whatStep } from "@/lib/drafts/input";
import { sureOf } from "@/lib/drafts/rules";
import { Refused } from "@/lib/errors";
import { type CatalogueFacts, listCatalogue } from "@/lib/garments/queries";
import { linesInput } from "@/lib/requests/input";
import { unusual } from "@/lib/requests/rules";

export const answerWhat = openAction(whatStep, async (actor, { lines, add, remove }) => {
  if (remove !== undefined) {
    await keepAnswers(actor, { lines: lines.filter((_, at) => String(at) !== remove) });
    redirect("/ask/what");
  }
  if (add !== undefined) {
    const { garmentTypeId = "", colourId = "any" } = lines.at(-1) ?? {};
    await keepAnswers(actor, { lines: [...lines, { garmentTypeId, sizeId: "", colourId, quantity: "" }] });
    redirect("/ask/what");
  }
  const catalogue = await listCatalogue();
  if (lines.length === 0) throw new Refused("Add at least 1 garment", "lines.0.garmentTypeId");
  const fitting = lines.map((row, at) => fitted(row, at, catalogue));
  const { answers } = await currentDraft(actor);
  const next = await keepAnswers(actor, { lines: fitting });
  const many = unusual(
    linesInput.parse(fitting),
    new Map(catalogue.garmentTypes.map(({ id, ceiling }) => [id, ceiling])),
  );
  redirect(many.length > 0 && answers.sureOf !== sureOf(many) ? "/ask/sure" : next);
});

/** A row that the catalogue knows. A garment of one size has that size, whatever was chosen. */
function fitted(row: RowTyped, at: number, { garmentTypes, colours }: CatalogueFacts): RowTyped {
  const garment = garmentTypes.find(({ id }) => String(id) === row.garmentTypeId);
  if (!garment) throw new Refused(`Choose what garment ${at + 1} is`, `lines.${at}.garmentTypeId`);
  if (row.colourId !== "any" && !colours.some(({ id }) => String(id) === row.colourId))
    throw new Refused(`Choose a colour for garment ${at + 1}, ${garment.many}`, `lines.${at}.colourId`);
  const [only, ...more] = garment.sizes;
  if (only && more.length === 0) return { ...row, sizeId: String(only.id) };
  if (garment.sizes.some(({ id }) => String(id) === row.sizeId)) return row;
  throw new Refused(`Choose a size for garment ${at + 1}, ${garment.many}`, `lines.${at}.sizeId`);
}
