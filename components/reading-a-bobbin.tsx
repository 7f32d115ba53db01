import { Turn } from "@/components/line-progress";
import type { Stage } from "@/lib/requests/progress";

const ways: [Stage, string, string][] = [
  ["asked", "Asked", "A ward says what it needs, and by when."],
  ["claimed", "Claimed", "A hub near by promises some, or all of it."],
  ["made", "Made", "Volunteers sew, and log each piece they finish."],
  ["sent", "Sent", "The hub packs a bag and it sets off."],
  ["received", "Received", "The ward says what came, and thanks the makers."],
];

/** The key to the picture that every line has. */
export const ReadingABobbin = () => (
  <>
    <p className="max-w-read soft">
      Every line of every request has one. The further along a piece is, the thicker the thread. When the bobbin is
      full, the ward has all it asked for.
    </p>
    <ol className="ways">
      {ways.map(([stage, word, meaning]) => (
        <li key={stage}>
          <Turn stage={stage} />
          <div>
            <b>{word}</b>
            <p>{meaning}</p>
          </div>
        </li>
      ))}
    </ol>
  </>
);
