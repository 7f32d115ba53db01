import type { ReactNode } from "react";
import { type Colour, clothOf, Garment } from "@/components/garment";
import { Bobbin, StageList } from "@/components/line-progress";
import { byStage, type Counts } from "@/lib/requests/progress";

/** The lines of a request, each a `LineRow`. */
export const Lines = ({ children }: { children: ReactNode }) => <ul className="lines">{children}</ul>;

type LineProps = { name: ReactNode; detail: ReactNode; picture: Counts; colour: Colour; garment: string };

/** One line on a card: the garment in its cloth, its bobbin, and what is still needed (or `need`, in its place). */
export function LineRow({ name, detail, picture, colour, garment, need }: LineProps & { need?: ReactNode }) {
  return (
    <li className="line">
      <Garment picture={garment} cloth={clothOf(colour)} />
      <p className="line-name">
        <b>{name}</b>
        <span>{detail}</span>
      </p>
      <div className="line-picture">
        <Bobbin counts={picture} />
        <StageList counts={picture} />
      </div>
      <p className="line-need">{need ?? <Need counts={picture} />}</p>
    </li>
  );
}

/** One line on its own page: a wide bobbin, and all five stages in words. */
export function FullLine({ name, detail, picture, colour, garment, children }: LineProps & { children?: ReactNode }) {
  return (
    <li className="full-line">
      <div className="full-head">
        <Garment picture={garment} cloth={clothOf(colour)} size={52} />
        <h3>
          {name}
          <br />
          <span className="soft">{detail}</span>
        </h3>
        <p className="full-asked">
          <b>{picture.asked.toLocaleString("en-GB")}</b> asked
        </p>
      </div>
      <Bobbin counts={picture} turns={52} />
      <StageList counts={picture} all />
      {children}
    </li>
  );
}

/** The lines of a request on its own page, each a `FullLine`. */
export const FullLines = ({ children }: { children: ReactNode }) => <ul className="full-lines">{children}</ul>;

/** How many of a line nobody has claimed; in words where that is none. */
export function Need({ counts }: { counts: Counts }) {
  const left = byStage(counts).asked;
  const asked = counts.asked.toLocaleString("en-GB");
  if (left > 0) {
    return (
      <>
        <b>{left.toLocaleString("en-GB")}</b>of {asked}
        <br />
        still needed
      </>
    );
  }
  if (counts.asked === 0) return <>Not needed any more</>;
  return (
    <>
      <span className="done">{counts.received === counts.asked ? "All received" : "All claimed"}</span>
      {asked} asked
    </>
  );
}
