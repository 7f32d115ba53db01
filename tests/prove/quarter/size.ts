/** How large a quarter is played. */
export type Size = { days: number; wards: number; hubs: number; volunteers: number; requests: number };

/** 13 weeks, as the issue of the network's rhythm has them. */
export const full: Size = { days: 91, wards: 60, hubs: 40, volunteers: 600, requests: 480 };

/** 3 weeks of a small network: long enough for a need to fall asleep, and short enough for every run of the tests. */
export const small: Size = { days: 21, wards: 8, hubs: 6, volunteers: 12, requests: 40 };
