import { PageHead } from "@/components/ui/page-head";

/** What asking takes, before the first question. */
export const AskIntro = () => (
  <>
    <PageHead
      title="Ask for scrubs"
      lede="Volunteers near you sew scrubs, hats and bags for wards, GP practices, care homes and hospices. They are free, and asking takes about 3 minutes."
    />
    <p>
      You need the sizes, how many of each, and the day you need them by. We keep what you have typed for 7 days, and
      ask for your e-mail address at the end.
    </p>
    <h2>Where do you work?</h2>
  </>
);
