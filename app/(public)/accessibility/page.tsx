import type { Metadata } from "next";
import { Page, publicNav } from "@/components/shell/page";
import { Prose } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "Accessibility" };

const AccessibilityPage = () => (
  <Page nav={publicNav} width="read">
    <PageHead
      title="Accessibility"
      lede="Bobbin should work for everybody: on an old ward computer, on a small phone, with a keyboard, with a screen reader."
    />
    <Prose>
      <h2>What you can do</h2>
      <ul>
        <li>Do everything without a mouse and without JavaScript.</li>
        <li>Make text larger, up to 400 %, without scrolling sideways.</li>
        <li>Read every picture of progress as words: the numbers stand beside it.</li>
        <li>Use dark colours, high contrast or less movement: the pages follow your device.</li>
      </ul>

      <h2>What we aim for, and what was tested</h2>
      <p>
        The aim is level AA of the Web Content Accessibility Guidelines 2.2. Automatic tests look at the pages at widths
        of a phone and of a desk, in light and dark colours, and the contrast of every pair of colours was measured.
      </p>

      <h2>What was not tested yet</h2>
      <ul>
        <li>With people who use a screen reader, a switch or speech every day.</li>
        <li>In Safari and Firefox, and on really old phones.</li>
        <li>By anybody independent. An automatic test finds only a part of what can be wrong.</li>
      </ul>

      <h2>If something does not work for you</h2>
      <p>
        Tell a steward or whoever runs this copy of Bobbin: what you tried, what happened, and what you used. If you
        cannot use a page, your coordinator can do it with you: log for you, or read out what is needed.
      </p>
    </Prose>
  </Page>
);

export default AccessibilityPage;
