import type { Metadata } from "next";
import { Page, publicNav } from "@/components/shell/page";
import { Table } from "@/components/table";
import { Prose, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "Privacy" };

const PrivacyPage = () => (
  <Page nav={publicNav} width="form">
    <PageHead title="Privacy" lede="What Bobbin keeps, who can see it, and for how long." />
    <Stack gap="l">
      <Prose>
        <p>
          Whoever runs this copy of Bobbin is responsible for what is in it. Bobbin has no advertising and no tracking,
          and its pages fetch nothing from other companies.
        </p>
        <h2>What everybody can see</h2>
        <p>
          The needs board shows what is needed, by when, the first half of the postcode, and the name of the site, or
          only its kind where a site asked for that. Hubs show their name, the first half of their postcode and what
          they make. Public pages show no ward, no street and no person. A ward may allow the words of a thank-you to be
          shown, without its name.
        </p>
        <h2>What we keep, and who sees it</h2>
      </Prose>
      <Kept />
      <Prose>
        <h2>For how long</h2>
        <ul>
          <li>A sign-in code and its link: 10 minutes, and they work once.</li>
          <li>Being signed in: until you sign out, or 30 days after you last came.</li>
          <li>What you typed while asking and did not send: 7 days.</li>
          <li>Which e-mail went to you, and when, as numbers without its words: 14 days.</li>
          <li>The mark that stops a form from being sent twice: 30 days.</li>
          <li>
            Requests, promises, bags and the people in them: as long as this copy of Bobbin runs. The record of what was
            done holds numbers only, no names and no words.
          </li>
        </ul>
        <p>Bobbin does not yet delete the name and telephone number of a delivery by itself.</p>
        <h2>Cookies</h2>
        <p>
          One cookie keeps you signed in, one lasts 10 minutes while you sign in, and one keeps what you typed while
          asking. There are no others, and public pages read none.
        </p>
        <h2>Your rights</h2>
        <p>
          You may ask to see what is kept about you, to have it put right, and to have it erased. Ask a steward, or
          whoever runs this copy. Your pieces stay counted, without your name. If you are not content with the answer,
          you may turn to the Information Commissioner’s Office.
        </p>
      </Prose>
    </Stack>
  </Page>
);

export default PrivacyPage;

const kept: [string, string][] = [
  ["Your e-mail address", "You, the coordinators of your hub, and stewards"],
  ["Your name", "You, your hub or your ward, and stewards. A ward reads it beside a thank-you only if you say so"],
  ["How many pieces you made", "You. Coordinators see the entries of their hub; others see only the hub’s total"],
  ["The name of a ward", "Its members, stewards, and checked hubs that claimed something it asked for"],
  [
    "The delivery address, and who takes the delivery",
    "The ward, stewards, and a checked hub while it packs and sends",
  ],
  [
    "A message about a request",
    "The ward, the coordinators of checked hubs that make for it or sent it a bag, and stewards",
  ],
  ["A small job that you took", "You and your hub. Your first name stands beside it once it is done"],
  ["A thank-you", "The ward, and everyone whose work was in the bag"],
  ["Which e-mails you want, and whether one came back", "You"],
];

const Kept = () => (
  <Table
    caption="What we keep, and who can see it"
    columns={[{ head: "What" }, { head: "Who sees it" }]}
    rows={kept.map(([what, who]) => ({ id: what, cells: [what, who] }))}
  />
);
