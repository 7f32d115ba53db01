import type { ReactNode } from "react";
import type { RequestLine } from "@/components/request-lines";
import { Notice } from "@/components/ui/notice";
import { sayDay } from "@/lib/dates";
import { sayCount, sayPieces } from "@/lib/garments/words";
import { together } from "@/lib/requests/progress";
import type { RequestState } from "@/prisma/generated/enums";

type Asked = { state: RequestState; neededBy: Date; lines: (RequestLine & { packed: number })[] };
/** `short`: in the bag that was counted, something did not arrive good. */
type DoneProps = { done?: string; line?: string; short?: boolean; request: Asked };

/** What was done a moment ago, and what follows from it. It is read from how things stand, so a bookmark stays true. */
export function RequestDone({ done, line, short = false, request }: DoneProps) {
  const said = say(done, request.lines.find(({ id }) => String(id) === line) ?? null, short, request);
  return said && <Notice title={said[0]}>{said[1] && <p>{said[1]}</p>}</Notice>;
}

function say(
  done: string | undefined,
  line: Asked["lines"][number] | null,
  short: boolean,
  request: Asked,
): [string, ReactNode] | null {
  const { claimed } = together(request.lines);
  if (done === "changed" && line)
    return [
      `You now ask for ${sayPieces(line.asked, line.garmentType, line.size, line.colour)}`,
      line.packed > 0
        ? `${sayCount(line.packed)} ${line.packed === 1 ? "is" : "are"} already in bags or with you. Hubs whose promises this changes have been told.`
        : "Hubs whose promises this changes have been told.",
    ];
  if (done === "kept" && request.state === "open")
    return ["Thank you for telling us", "Your request is on the needs board, and we ask again in a while."];
  if (done === "redated")
    return [
      `You now need these by ${sayDay(request.neededBy)}`,
      claimed > 0 ? "Hubs that have promised some have been told." : null,
    ];
  if (done === "added")
    return [
      "You have asked for more",
      `It is part of this request now, which asks for ${sayCount(together(request.lines).asked)} in all.`,
    ];
  if (done === "unsent") return ["You have sent nothing new", "This is what your ward has asked for already."];
  if (done === "stopped")
    return [
      "You have asked for no more",
      claimed > 0 ? `What hubs have promised still comes: ${sayCount(claimed)} in all.` : "Nothing more will come.",
    ];
  if (done === "withdrawn" && request.state === "withdrawn")
    return [
      "You have withdrawn this request",
      claimed > 0
        ? `${sayCount(claimed)} ${claimed === 1 ? "is" : "are"} already in bags or with you, and may still come. The hubs have been told about the rest.`
        : "It is off the needs board, and the hubs that were helping have been told.",
    ];
  if (done === "arrived" || done === "confirmed")
    return [
      "Thank you for counting",
      short && request.state === "open"
        ? "What did not arrive good is needed again, so other hubs can claim it."
        : null,
    ];
  if (done === "thanked")
    return [
      "Your thanks are on their way",
      "They reach everybody whose work was in the bag: on their home page and by e-mail, or through their hub.",
    ];
  return null;
}
