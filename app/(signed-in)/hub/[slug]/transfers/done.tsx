import { Notice } from "@/components/ui/notice";

const said: Record<string, { title: string; words: string }> = {
  given: {
    title: "The pieces are on their way",
    words: "They are off your shelf. The other hub has been told, and counts them in when they come.",
  },
  taken: {
    title: "These pieces are for you",
    words: "The other hub has been told how to reach you. When they come, count them in on this page.",
  },
  counted: { title: "They are on your shelf", words: "Thank you. The hub that gave them has been told what came." },
  back: { title: "They are on your shelf again", words: "The other hub has been told that they are not coming." },
  offered: { title: "Other hubs see your offer", words: "We write to you when a hub takes some." },
  ended: { title: "You offer nothing any more", words: "Your pieces stay on your shelf." },
  late: { title: "Nothing has changed", words: "Somebody else was there before you. This is how it stands now." },
};

/** What the last act on pieces between hubs did. */
export function TransferDone({ done }: { done: string | string[] | undefined }) {
  const what = Object.hasOwn(said, String(done)) ? said[String(done)] : undefined;
  if (!what) return null;
  return (
    <Notice title={what.title}>
      <p>{what.words}</p>
    </Notice>
  );
}
