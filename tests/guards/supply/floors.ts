/** The least version of a package, and the advisories that it mends. */
type Floor = { name: string; least: string; mends: string[] };

/** Advisories that bite what we run on a server. What only tests and tools use is not here. */
export const floors: Floor[] = [
  // Code run through pictures, typed arrays and paths on Windows; a server brought down through its actions.
  {
    name: "next",
    least: "16.4.1",
    mends: [
      "GHSA-2464-fhr4-w9xw",
      "GHSA-673q-mjm6-r5xr",
      "GHSA-p3m5-59mp-jv5r",
      "GHSA-2xp9-vwfh-vxw4",
      "GHSA-p293-qw3h-jr36",
      "GHSA-26hh-7cqf-hhc6",
      "GHSA-9qr9-h5gf-34mp",
    ],
  },
  // Line breaks that reach the mail server or a header, and its certificate not being looked at.
  {
    name: "nodemailer",
    least: "8.0.9",
    mends: [
      "GHSA-c7w3-x93f-qmm8",
      "GHSA-vvjj-xcjg-gr5g",
      "GHSA-r7g4-qg5f-qqm2",
      "GHSA-268h-hp4c-crq3",
      "GHSA-wqvq-jvpq-h66f",
    ],
  },
  // Checks that let everybody in when the configuration is wrong; another "@" in an address.
  { name: "next-auth", least: "5.0.0-beta.32", mends: ["GHSA-8fpg-xm3f-6cx3"] },
  { name: "@auth/core", least: "0.41.3", mends: ["GHSA-7rqj-j65f-68wh", "GHSA-xmf8-cvqr-rfgj", "GHSA-x445-f3h2-j279"] },
  { name: "zod", least: "4.6.7", mends: ["GHSA-mrhx-c7xc-m3w5"] },
  { name: "sharp", least: "0.35.4", mends: ["GHSA-rgj7-g3m4-5g8c"] },
  { name: "postcss", least: "8.5.23", mends: ["GHSA-r28c-9q8g-f849", "GHSA-fxqj-rqcc-2cmp"] },
];

/** An advisory that stands, because what would mend it cannot be had yet. */
type Standing = { name: string; least: string; advisory: string; why: string; never: RegExp };

/** next-auth takes nodemailer 8 at most. Nothing of ours may do what these need. */
export const standing: Standing[] = [
  { advisory: "GHSA-p6gq-j5cr-w38f", least: "9.0.1", why: "a mail is never handed over raw", never: /\braw\s*:/ },
  { advisory: "GHSA-8m3c-c648-2xjj", least: "9.1.1", why: "no part is resolved by us", never: /\bresolveContent\b/ },
  { advisory: "GHSA-2x7j-588g-ccc2", least: "9.1.0", ...oneAddress() },
  { advisory: "GHSA-cc9r-2j5m-2m83", least: "9.1.0", ...oneAddress() },
  { advisory: "GHSA-wmmp-3585-3rmp", least: "9.1.0", ...oneAddress() },
].map((each) => ({ name: "nodemailer", ...each }));

function oneAddress() {
  return {
    why: "addresses are taken whole, one by one, as `email` of lib/fields.ts let them pass, and are not parsed again",
    never: /\b(to|cc|bcc|replyTo|sender): (?!string\b|\{ name: "", address: )/,
  };
}

/** Is the first version older than the second? Betas come before what they lead to. */
export function isOlder(one: string, other: string): boolean {
  const [a, b] = [parts(one), parts(other)];
  const at = a.findIndex((part, place) => part !== b[place]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function parts(version: string): number[] {
  const [numbers = "", beta] = version.split("-", 2);
  return [...numbers.split(".").map(Number), beta ? Number(/\d+$/.exec(beta)?.[0] ?? 0) : Number.POSITIVE_INFINITY];
}
