import { redirect } from "next/navigation";
import { AlreadyList } from "@/components/ask-already";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { listUnseenAlike } from "@/lib/drafts/alike";
import { findAskingFor } from "@/lib/drafts/asking";
import { currentDraft } from "@/lib/drafts/browser";
import { listAnswerLines } from "@/lib/drafts/queries";
import { titled } from "@/lib/form-page";
import { sayList, sayPieces } from "@/lib/garments/words";
import { clockKey, hashOf } from "@/lib/keys";
import type { Alike } from "@/lib/requests/queries/alike";
import { isSameLine } from "@/lib/requests/rules";
import { AlreadyForm } from "./form";

export const generateMetadata = () => titled("Already asked for");

type Lines = Awaited<ReturnType<typeof listAnswerLines>>;

export default async function AskAlreadyPage() {
  const actor = await requireActor();
  const { tokenHash, answers } = await currentDraft(actor);
  const asking = await findAskingFor(actor, answers);
  if (!tokenHash || !asking) redirect("/ask");
  const [alike, lines] = await Promise.all([listUnseenAlike(actor, asking, answers), listAnswerLines(answers)]);
  const own = alike.filter((each) => each.own);
  const options = [
    ...own.filter(({ state }) => state !== "sleeping").map((request) => addTo(request, lines)),
    { value: "new", label: "Go on, and send a new request" },
    { value: "stop", label: "Stop: nothing new is needed", hint: "What you have typed now is taken away" },
  ];
  return (
    <>
      <BackLink href="/ask/where" />
      <AlreadyForm
        formKey={clockKey("draft", hashOf(tokenHash))}
        draft={tokenHash}
        seen={alike.map(({ id }) => id).join(" ")}
        options={options}
      >
        <PageHead
          caption="Ask for scrubs"
          title={sayTitle(own.length > 0 ? "Your ward" : "Your site", alike.length)}
          lede="Asking twice for the same things makes hubs sew too many of them."
        />
        <AlreadyList requests={alike} wanted={lines.map(({ garment }) => garment.id)} />
      </AlreadyForm>
    </>
  );
}

/** Nothing is left where somebody was quicker while this page was open: what was typed stays, and can go. */
function sayTitle(here: string, many: number) {
  if (many === 0) return "Nothing like this is open any more";
  return `${here} already has ${many === 1 ? "this" : "these"} open`;
}

/** What a request would ask for in all. */
function addTo(request: Alike, lines: Lines) {
  const sums = lines.map(({ quantity, garment, size, colour, ...what }) => {
    const asked = request.lines.find((line) => isSameLine(line, what))?.asked ?? 0;
    return sayPieces(asked + quantity, garment, size, colour);
  });
  const hint = sums.length <= 6 ? `It then asks for ${sayList(sums)} in all` : "What is the same is added up";
  return { value: String(request.id), label: `Add to ${request.ref}`, hint };
}
