import { Notice } from "@/components/ui/notice";

/** What of an earlier request cannot be asked for again. */
export const AskLeftOut = ({ words }: { words: string }) =>
  words ? (
    <Notice title="Not all of it can be asked for now">
      <p>We left out {words}. All the rest is filled in.</p>
    </Notice>
  ) : null;
