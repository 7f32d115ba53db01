import type { Examples } from "@/lib/mail/examples/cast";
import * as hubs from "@/lib/mail/letters/hubs";
import * as signIn from "@/lib/mail/letters/sign-in";
import * as wards from "@/lib/mail/letters/wards";

export const placeExamples: Examples = ({ hub, ward, person, words, url }) => ({
  "sign-in.signInLetter": signIn.signInLetter({ code: "123456", url, minutes: 10 }),
  "wards.toCheck": wards.toCheck({ ward, site: "Riverside", url }),
  "wards.joinAsked": wards.joinAsked({ person, affiliated: true, ward, url }),
  "wards.newMember": wards.newMember({ person, ward, url }),
  "wards.welcome": wards.welcome({ ward, url }),
  "wards.joinDeclined": wards.joinDeclined({ ward, words: "", url }),
  "wards.removed": wards.removed({ ward, url }),
  "wards.checked": wards.checked({ ward, requests: 2, url }),
  "wards.declined": wards.declined({ ward, words, url }),
  "hubs.steward": hubs.steward({ url }),
  "hubs.toCheck": hubs.toCheck({ hub, outcode: "LS2", url }),
  "hubs.joinAsked": hubs.joinAsked({ person, hub, url }),
  "hubs.welcome": hubs.welcome({ hub, url }),
  "hubs.joinDeclined": hubs.joinDeclined({ hub, words: "", url }),
  "hubs.removed": hubs.removed({ hub, url }),
  "hubs.coordinator": hubs.coordinator({ hub, url }),
  "hubs.volunteer": hubs.volunteer({ hub, url }),
  "hubs.checked": hubs.checked({ hub, url }),
  "hubs.declined": hubs.declined({ hub, words, url }),
});
