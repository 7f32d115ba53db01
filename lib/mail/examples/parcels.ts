import { day, type Examples, pieces, ref } from "@/lib/mail/examples/cast";
import * as parcels from "@/lib/mail/letters/parcels";
import * as thanks from "@/lib/mail/letters/thanks";

const bag = "P-KT-4827";

export const parcelExamples: Examples = ({ hub, ward, words, url }) => {
  const parcel = { hub, parcel: bag, ref, pieces, how: words, url };
  return {
    "parcels.sent": parcels.sent(parcel),
    "parcels.unsent": parcels.unsent({ ...parcel, unpacked: false }),
    "parcels.unsent, unpacked": parcels.unsent({ ...parcel, unpacked: true }),
    "parcels.counted": parcels.counted({
      ...parcel,
      lines: ["Scrub top, M, navy: 5 of 6 arrived good, 1 missing."],
      remark: words,
    }),
    "parcels.reminded": parcels.reminded({ ...parcel, sentOn: day, presumedOn: day }),
    "parcels.presumed": parcels.presumed(parcel),
    "parcels.received": parcels.received({
      place: ward,
      parcel: bag,
      good: pieces,
      short: [{ pieces: "2 scrub tops, M, navy", damaged: 1, wrong: 0, missing: 1 }],
      again: ["2 scrub tops, M, navy"],
      corrected: false,
      remark: words,
      url,
    }),
    "parcels.received, nothing": parcels.received({
      place: ward,
      parcel: bag,
      good: [],
      short: [],
      again: [],
      corrected: true,
      remark: "",
      url,
    }),
    "thanks.toMaker": thanks.toMaker({
      words,
      by: ward,
      hub,
      pieces: "3 pieces",
      did: "You washed and packed for this bag.",
      url,
    }),
    "thanks.toHub": thanks.toHub({ words, by: ward, parcel: bag, people: 9, byHand: 1, url }),
  };
};
