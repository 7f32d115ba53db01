import type { StewardRequest } from "@/app/(signed-in)/steward/requests/[ref]/read";
import { sayCount, sayItem } from "@/lib/garments/words";
import { releaseReasons, withdrawReasons } from "@/lib/reasons";
import { stands } from "@/lib/requests/rules";
import { changeFor, releaseFor, sendFor, stopFor, unpackFor, withdrawFor } from "./actions";

type Asked = { [name: string]: string | string[] | undefined };

const optionsOf = (reasons: Record<string, string>) =>
  Object.entries(reasons).map(([value, label]) => ({ value, label }));

/** The form for what a steward has chosen to do, or null when that is over. */
export function formFor({ request, bags }: StewardRequest, { do: act, line, claim, bag }: Asked) {
  const { id: requestId, ref, lines, ward } = request;
  const stood = stands(request.state);
  if (act === "number")
    return numberFor(
      lines.find((each) => String(each.id) === line && each.open),
      ref,
      ward.name,
    );
  if (act === "stop" && stood)
    return {
      title: `Ask for no more for ${ward.name}`,
      lede: "What nobody has claimed leaves the board. What hubs have promised still comes.",
      form: { action: stopFor, hidden: { requestId, ref }, submit: "Ask for no more", ask: {} },
    };
  if (act === "withdraw" && stood) {
    const choice = { name: "reason", legend: "What has happened?", options: optionsOf(withdrawReasons) };
    return {
      title: `Withdraw the request for ${ward.name}`,
      lede: "It leaves the board, and promises that nobody has packed end. What is in bags still comes.",
      form: { action: withdrawFor, hidden: { requestId, ref }, submit: "Withdraw the request", ask: { choice } },
    };
  }
  if (act === "release") return releaseOf(lines, String(claim), ref);
  const packed = bags.find((each) => String(each.id) === bag);
  if (!packed) return null;
  const hidden = { shipmentId: packed.id, ref };
  if (act === "send")
    return {
      title: `Bag ${packed.ref} has left ${packed.hub}`,
      lede: `${sayCount(packed.pieces)}. The ward hears that it is on its way.`,
      form: {
        action: sendFor,
        hidden,
        submit: "Say that it has left",
        ask: { text: { name: "how", label: "How it travels" } },
      },
    };
  if (act === "unpack")
    return {
      title: `Unpack bag ${packed.ref} for ${packed.hub}`,
      lede: `${sayCount(packed.pieces)} go back on the hub’s shelf, still their makers’.`,
      form: { action: unpackFor, hidden, submit: "Unpack it", ask: {} },
    };
  return null;
}

type Lines = StewardRequest["request"]["lines"];

function numberFor(line: Lines[number] | undefined, ref: string, ward: string) {
  if (!line) return null;
  const number = { name: "asked", label: `How many ${line.garmentType.many} do they need in all?`, value: line.asked };
  return {
    title: `Change how many for ${ward}`,
    lede: `${sayItem(line.garmentType, line.size, line.colour)}. If it is fewer than are claimed, the newest promises end first.`,
    form: {
      action: changeFor,
      hidden: { lineId: line.id, was: line.asked, ref },
      submit: "Change the number",
      ask: { number },
    },
  };
}

function releaseOf(lines: Lines, claim: string, ref: string) {
  const line = lines.find(({ promises }) => promises.some(({ id }) => String(id) === claim));
  const promise = line?.promises.find(({ id }) => String(id) === claim);
  if (!line || !promise || promise.quantity === promise.packed) return null;
  const number = { name: "quantity", label: "How many to let go?", value: promise.quantity - promise.packed };
  const choice = { name: "reason", legend: "What has happened?", options: optionsOf(releaseReasons) };
  return {
    title: `Let a promise go for ${promise.hub.name}`,
    lede: `${sayItem(line.garmentType, line.size, line.colour)}. They are back on the board at once, for other hubs.`,
    form: {
      action: releaseFor,
      hidden: { claimId: promise.id, ref },
      submit: "Let them go",
      ask: { number, choice },
    },
  };
}
