import { listAskers, listCoordinators, listWardMembers } from "@/lib/events/hearers";

export const self = async ({ personId }: { personId: number }) => [personId];
export const coordinators = ({ hubId }: { hubId: number }) => listCoordinators([hubId]);
export const members = ({ wardId }: { wardId: number }) => listWardMembers(wardId);
export const askers = ({ requestIds }: { requestIds: number[] }) => listAskers(requestIds);
export const removed = async (facts: { personId: number; removed: boolean }) => (facts.removed ? [facts.personId] : []);
/** Those for whom a steward did it, where one did. */
export const ifFor =
  <F>(whom: (facts: F) => Promise<number[]>) =>
  async (facts: F & { onBehalf?: true }) =>
    facts.onBehalf ? whom(facts) : [];
export const none = async () => [];
