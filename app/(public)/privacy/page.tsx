import type { Metadata } from "next";
import { KeptTable } from "@/components/kept-table";
import { Page, publicNav } from "@/components/shell/page";
import { Prose, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { env } from "@/lib/env";
import { operatorAddress } from "@/lib/mail/send";
import { listKept } from "@/lib/privacy/kept";

export const metadata: Metadata = { title: "Privacy" };

export default function PrivacyPage() {
  const contact = operatorAddress();
  return (
    <Page nav={publicNav}>
      <PageHead title="Privacy" lede="What Bobbin keeps of people, why, who can see it, and for how long." />
      <Stack gap="l">
        <Prose>
          <h2>Who is responsible</h2>
          <p>
            Whoever runs this copy of Bobbin is responsible for what is in it, and can tell you on which lawful basis
            they keep it. Write to <a href={`mailto:${contact}`}>{contact}</a>.
          </p>
          <p>
            Bobbin has no advertising and no tracking, and its pages fetch nothing from other companies. Nothing is sold
            or given to anybody else.
          </p>
          <h2>What everybody can see</h2>
          <p>
            The needs board shows what is needed, by when, the first half of the postcode, and the name of the site, or
            only its kind where a site asked for that. Hubs show their name, the first half of their postcode and what
            they make. Public pages show no ward, no street and no person. A ward may allow the words of a thank-you to
            be shown, without its name.
          </p>
          <h2>What we keep, why, who sees it, and for how long</h2>
        </Prose>
        <KeptTable kept={listKept(env.RETENTION)} />
        <Prose>
          <h2>Your rights</h2>
          <p>When you have signed in, you can do these at once, without asking anybody:</p>
          <ul>
            <li>
              <a href="/account/kept">See all that is kept of you</a>, and download it.
            </li>
            <li>
              <a href="/account/name">Change your name</a>, and whether wards see it.
            </li>
            <li>
              <a href="/account/mail">Choose what we write to you about</a>.
            </li>
            <li>
              <a href="/account/erase">Erase your account</a>. Your pieces stay counted, without your name. Nobody can
              refuse it.
            </li>
          </ul>
          <p>
            You cannot sign in, or want something put right that you cannot change yourself? Ask a steward, or write to{" "}
            <a href={`mailto:${contact}`}>{contact}</a>. If you are not content with the answer, you may turn to the
            Information Commissioner’s Office.
          </p>
          <h2>What others wrote about you</h2>
          <p>
            When you are erased, your name, your address and your telephone number are also left out of what others
            wrote in your wards and hubs, if your name is more than one word. A copy that was made for safety before
            that day still holds them until whoever runs Bobbin deletes it.
          </p>
          <h2>Cookies</h2>
          <p>
            One cookie keeps you signed in, one lasts 10 minutes while you sign in, and one keeps what you typed while
            asking. There are no others, and public pages read none.
          </p>
        </Prose>
      </Stack>
    </Page>
  );
}
