import type { Metadata } from "next";
import { Page, publicNav } from "@/components/shell/page";
import { BackLink } from "@/components/ui/back-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Hidden } from "@/components/ui/hidden";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { listShownLetters } from "@/lib/mail/gallery";
import { asText } from "@/lib/mail/text";

export const metadata: Metadata = { title: "Every e-mail", robots: { index: false } };

export default function MailBook() {
  return (
    <Page nav={publicNav} width="read">
      <BackLink href="/pattern-book">Pattern book</BackLink>
      <PageHead
        title="Every e-mail"
        lede="Each e-mail that Bobbin sends, with made-up people and places: as a page, and as plain text."
      />
      <Stack gap="l">
        {listShownLetters().map(({ about, letters }) => (
          <Section key={about} title={about}>
            {letters.map(({ name, form, letter }) => (
              <Stack key={name} gap="s">
                <h3>{letter.subject}</h3>
                <p>
                  <a href={`/pattern-book/mail/${name}`}>
                    See it as a page<Hidden>: {form}</Hidden>
                  </a>
                </p>
                <Disclosure summary="Read it as plain text">
                  <pre className="mail-text">{asText(letter)}</pre>
                </Disclosure>
              </Stack>
            ))}
          </Section>
        ))}
      </Stack>
    </Page>
  );
}
