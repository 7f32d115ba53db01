import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { sayDay } from "@/lib/dates";
import { restOf, sayWord, type Word } from "@/lib/rests/rules";

type Said = Word & { id: number; garmentType: { many: string } | null };

/** The site that somebody asks from has said that it is full. `garmentTypeIds`: only what is about these. */
export function AskFull({ rests, garmentTypeIds }: { rests: Said[]; garmentTypeIds?: number[] }) {
  const about = rests.filter((rest) => !garmentTypeIds || garmentTypeIds.some((id) => restOf([rest], id)));
  if (about.length === 0) return null;
  return (
    <Notice title="Your site says that it is full">
      {about.map((rest) => (
        <p key={rest.id}>{sayWord(rest)}</p>
      ))}
      <p>You can still ask. What it is full of waits, and goes on the board on that day.</p>
    </Notice>
  );
}

/** The site takes nothing, so that nobody asks from it. What was typed is kept. */
export const AskRefused = ({ contact, until }: { contact: string; until: Date | null }) => (
  <>
    <PageHead
      caption="Ask for scrubs"
      title="Your site takes no donated clothing at the moment"
      lede="Somebody at your site has said so, and hubs cannot send anything there. So this request cannot be sent now."
    />
    {contact && (
      <p>
        You can ask: <b>{contact}</b>
      </p>
    )}
    <p>
      We keep what you have typed{until && ` until ${sayDay(until)}`}. If this changes before then, you can carry on
      where you are.
    </p>
    <p>
      <ButtonLink variant="primary" href="/home">
        Go to your page
      </ButtonLink>
    </p>
  </>
);
