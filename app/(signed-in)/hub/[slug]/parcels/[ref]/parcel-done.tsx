import { Notice } from "@/components/ui/notice";

const said: Record<string, { title: string; words: string }> = {
  packed: {
    title: "The bag is packed",
    words: "You can see where it goes now. Print its slip, and mark it as sent when it sets off.",
  },
  sent: { title: "The bag is on its way", words: "The ward has been told. We ask it what came." },
  unsent: { title: "The sending is taken back", words: "The bag is packed and waits here." },
};

/** What the last act on a bag did. */
export function ParcelDone({ done }: { done: string | string[] | undefined }) {
  const what = said[String(done)];
  return what ? (
    <Notice title={what.title}>
      <p>{what.words}</p>
    </Notice>
  ) : null;
}
