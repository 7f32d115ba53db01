import type { Letter } from "@/lib/mail/letter";
import * as thanks from "@/lib/mail/letters/thanks";
import * as transfers from "@/lib/mail/letters/transfers";

type Common = { hub: string; ward: string; ref: string; pieces: string[]; url: string };

/** The letters about pieces between hubs, and about a hub that closes. */
export const transferLetters = ({ hub, ward, ref, pieces, url }: Common): Record<string, Letter> => ({
  transferGiven: transfers.given({ hub, ref, pieces, how: "By <i>bicycle</i>", url }),
  transferLeft: transfers.left({ hub, ref, pieces, how: "", url }),
  transferTaken: transfers.taken({ hub, ref, pieces, how: "Ring <b>us</b>", url }),
  transferReceived: transfers.received({ hub, ref, pieces, short: pieces.slice(1), url }),
  transferNothing: transfers.received({ hub, ref, pieces: [], short: pieces, url }),
  transferTakenBack: transfers.takenBack({ hub, ref, pieces, url }),
  hubClosed: transfers.thanked({ hub, sent: "120 pieces", words: "<script>You</script> are stars", url }),
  hubClosedWaited: transfers.waited({ hub, url }),
  toMakersHub: thanks.toMakersHub({ words: "Thank you.", by: ward, hub, makers: ["Betty", "Joan <b>K</b>"], url }),
});
