import { whatStep } from "@/lib/drafts/input";
import { fitRows } from "@/lib/drafts/rows";
import { listCatalogue } from "@/lib/garments/queries";

/** The rows of garments, ready to be sent. Adding and removing a row asks for nothing. */
export const fittingStep = whatStep.transform(async (step, context) => {
  if (step.add !== undefined || step.remove !== undefined) return step;
  const { lines, wrong } = fitRows(step.lines, await listCatalogue());
  for (const { at, field, message } of wrong) context.addIssue({ code: "custom", path: ["lines", at, field], message });
  return { ...step, lines };
});
