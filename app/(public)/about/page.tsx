import type { Metadata } from "next";
import { Page, publicNav } from "@/components/shell/page";
import { Prose } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "About Bobbin" };

const AboutPage = () => (
  <Page nav={publicNav} width="read">
    <PageHead
      title="About Bobbin"
      lede="Bobbin helps volunteers who sew and wards that need scrubs to find each other, and to keep each other’s word."
    />
    <Prose>
      <p>
        A ward says what it needs. Hubs near by claim what they can make. Volunteers log each piece that they finish,
        the hub sends it, and the ward says what came. Then its thanks go to the people who made those very pieces.
      </p>
      <p>Everybody reads the same record, so nobody has to ask “where is it?”, and nothing is promised twice.</p>

      <h2>What it is not</h2>
      <ul>
        <li>Bobbin is not an NHS service, and it does not speak for the NHS.</li>
        <li>
          Donated scrubs are workwear. They are not PPE, and Bobbin does not handle masks, visors or gowns: those must
          meet rules that home sewing cannot.
        </li>
        <li>Bobbin takes no money and sells nothing. A gift puts nobody under a duty.</li>
      </ul>

      <h2>Who is behind it</h2>
      <p>
        Each copy of Bobbin is run by the people who set it up. Stewards look at new wards and new hubs, and otherwise
        stay out of the way: wards and hubs deal with each other directly.
      </p>

      <h2>Where the idea comes from</h2>
      <p>
        In 2020 volunteers across the United Kingdom sewed scrubs for wards that had run out. Researchers later asked
        what had made that work. Bobbin is built on what they found:
      </p>
      <p>
        Bruce, Hawari-Latter and Lim (2024),{" "}
        <cite>
          Human togetherness: the role and impact of citizen-sourced collective co-production in National Health Service
          (NHS) procurement
        </cite>
        , Journal of Hospital Management and Health Policy 8:17,{" "}
        <a href="https://doi.org/10.21037/jhmhp-24-46">doi 10.21037/jhmhp-24-46</a>. The authors have no part in Bobbin.
      </p>

      <h2 id="source">Source code</h2>
      <p>
        Bobbin is free and open source, under the MIT licence. Anybody may read it, run it and change it. Ask whoever
        runs this copy for the source it was built from. The typeface is Atkinson Hyperlegible Next, made for people
        with low vision, under the SIL Open Font Licence.
      </p>
    </Prose>
  </Page>
);

export default AboutPage;
