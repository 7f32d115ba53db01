import type { ChosenKind } from "@/lib/mail/kinds";

/** Why somebody gets a kind of mail: the end of "You get this because". */
export const because: Record<ChosenKind, string> = {
  questions: "you asked for something or promised something, and we ask whether that still holds",
  requests: "your ward asked for scrubs",
  parcels: "a bag has left a hub for a ward, and you are in one of them",
  needs: "your hub makes what is needed near it",
  promises: "your hub promised to make something",
  thanks: "you helped to make what a ward is thankful for",
  talk: "you take part in what people write to each other here",
  people: "you help to look after a ward or a hub",
  network: "you are in a hub, and this is for all hubs",
  stewards: "you are a steward",
};
