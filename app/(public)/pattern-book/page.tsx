import type { Metadata } from "next";
import { Cloth } from "@/components/book/cloth";
import { Forms } from "@/components/book/form";
import { Foundations } from "@/components/book/foundations";
import { Talk } from "@/components/book/talk";
import { Page, publicNav } from "@/components/shell/page";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "Pattern book", robots: { index: false } };

export default function PatternBook() {
  return (
    <Page nav={publicNav}>
      <BackLink href="/about">About Bobbin</BackLink>
      <PageHead title="Pattern book" lede="Every piece that a Bobbin page is sewn from." />
      <p>
        <a href="/pattern-book/mail">Every e-mail that Bobbin sends</a>
      </p>
      <Cloth />
      <Talk />
      <Forms />
      <Foundations />
    </Page>
  );
}
