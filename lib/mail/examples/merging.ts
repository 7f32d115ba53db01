import type { Examples } from "@/lib/mail/examples/cast";
import * as merging from "@/lib/mail/letters/merging";

const address = "r…@leeds.nhs.uk";

/** Letters about what was here twice, and about wards with nobody left. */
export const mergingExamples: Examples = ({ ward, person, url }) => {
  const two = { one: `${ward} (2)`, other: ward, url };
  return {
    "merging.mergeOffered": merging.mergeOffered({ other: address, stays: true, url }),
    "merging.mergeOffered, to go": merging.mergeOffered({ other: address, stays: false, url }),
    "merging.peopleMerged": merging.peopleMerged({ other: address, url }),
    "merging.peopleUnmerged": merging.peopleUnmerged({ other: address, url }),
    "merging.wardMerged": merging.wardMerged(two),
    "merging.wardUnmerged": merging.wardUnmerged(two),
    "merging.siteMerged": merging.siteMerged(two),
    "merging.siteUnmerged": merging.siteUnmerged(two),
    "merging.wardOffered": merging.wardOffered({ ward, url }),
    "merging.wardAlone": merging.wardAlone({ ward, url }),
    "merging.wardAdopted": merging.wardAdopted({ person, ward, url }),
    "merging.youAdopted": merging.youAdopted({ ward, url }),
  };
};
