import * as merging from "@/lib/mail/letters/merging";

const url = "http://localhost:3000/somewhere";
const other = "r…@leeds.nhs.uk";
const two = { one: "Ward 7 (2)", other: "Ward 7", url };
const ward = "Ward 7, Riverside";

export const mergingLetters = {
  mergeOffered: merging.mergeOffered({ other, stays: true, url }),
  mergeOfferedToGo: merging.mergeOffered({ other, stays: false, url }),
  peopleMerged: merging.peopleMerged({ other, url }),
  peopleUnmerged: merging.peopleUnmerged({ other, url }),
  wardMerged: merging.wardMerged(two),
  wardUnmerged: merging.wardUnmerged(two),
  siteMerged: merging.siteMerged(two),
  siteUnmerged: merging.siteUnmerged(two),
  wardOffered: merging.wardOffered({ ward, url }),
  wardAlone: merging.wardAlone({ ward, url }),
  wardAdopted: merging.wardAdopted({ person: "Sam <b>", ward, url }),
  youAdopted: merging.youAdopted({ ward, url }),
};
