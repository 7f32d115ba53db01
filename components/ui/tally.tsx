/** A few numbers that matter, with their words. */
export function Tally({ items }: { items: { word: string; count: number | string }[] }) {
  return (
    <dl className="tally">
      {items.map(({ word, count }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{typeof count === "number" ? count.toLocaleString("en-GB") : count}</dd>
        </div>
      ))}
    </dl>
  );
}
