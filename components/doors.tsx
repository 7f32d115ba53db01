import type { ReactNode } from "react";
import { BobbinDrawing, MachineDrawing } from "@/components/drawings";
import { Garment } from "@/components/garment";

/** The three ways in, for those who ask, those who sew and those who have finished something. */
export const Doors = () => (
  <section className="doors" aria-label="Start here">
    <div className="wrap doors-grid">
      <Door href="/ask" title="Ask for scrubs" picture={<Garment picture="set" cloth="teal" size={64} />}>
        For wards, GP practices, care homes and hospices. It takes about 3 minutes.
      </Door>
      <Door href="/hubs" title="Join or start a hub" picture={<MachineDrawing />}>
        Sew, cut, wash, pack or drive. There is work for people who do not sew.
      </Door>
      <Door href="/home" title="Log what you made" picture={<BobbinDrawing />}>
        Tell your hub what you finished. When the ward says thank you, its words find you.
      </Door>
    </div>
  </section>
);

type DoorProps = { href: string; title: string; picture: ReactNode; children: ReactNode };

const Door = ({ href, title, picture, children }: DoorProps) => (
  <div className="pocket">
    {picture}
    <h2>
      <a href={href}>{title}</a>
    </h2>
    <p>{children}</p>
  </div>
);
