import { BobbinDrawing, MachineDrawing } from "@/components/drawings";
import { Garment } from "@/components/garment";
import { Columns } from "@/components/ui/layout";

/** For somebody who is in nothing yet: the three ways to begin. */
export const HomeDoors = () => (
  <Columns of={3}>
    <div className="pocket">
      <Garment picture="set" cloth="teal" size={64} />
      <h2>
        <a href="/ask">Ask for scrubs</a>
      </h2>
      <p>For wards, GP practices, care homes and hospices. It takes about 3 minutes.</p>
    </div>
    <div className="pocket">
      <MachineDrawing />
      <h2>
        <a href="/hubs">Join a hub</a>
      </h2>
      <p>Sew, cut, wash, pack or drive with people near you. There is work for people who do not sew.</p>
    </div>
    <div className="pocket">
      <BobbinDrawing />
      <h2>
        <a href="/hubs/start">Start a hub</a>
      </h2>
      <p>Bring your neighbours together. It takes less than 2 minutes.</p>
    </div>
  </Columns>
);
