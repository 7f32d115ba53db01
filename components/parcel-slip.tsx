import { Pieces, type What } from "@/components/kind";
import { Qr } from "@/components/qr";
import { WardNotes } from "@/components/ward-notes";
import { sayDay } from "@/lib/dates";
import { sayCount } from "@/lib/garments/words";

type Address = {
  ward: string;
  site: string;
  place: string;
  hours: string;
  directions: string;
  postcode: string;
  contacts: { name: string; phone: string }[];
};
type SlipProps = {
  parcel: {
    ref: string;
    createdAt: Date;
    address: Address;
    lines: (What & { id: number; ref: string; quantity: number })[];
  };
  hub: string;
  /** The wards' notes, where whoever prints this may read them. */
  from: { ref: string; notes: string }[];
  /** The signed address in the code, and the site's own, to type. */
  link: string;
  home: string;
};

/** The paper that travels in a bag: where to, what is in it, and a code to say what came. No volunteer is named. */
export const ParcelSlip = ({ parcel, hub, from, link, home }: SlipProps) => (
  <article className="packing-slip">
    <header className="ps-head">
      <div>
        <p>Bag from {hub}</p>
        <h1>{parcel.ref}</h1>
        <p>Packed {sayDay(parcel.createdAt)}</p>
      </div>
      <Qr text={link} label={`Code to say what came in bag ${parcel.ref}`} />
    </header>
    <div className="ps-columns">
      <section aria-labelledby="ps-to">
        <h2 id="ps-to">Deliver to</h2>
        <To address={parcel.address} />
      </section>
      <section aria-labelledby="ps-in">
        <h2 id="ps-in">In this bag: {sayCount(parcel.lines.reduce((sum, { quantity }) => sum + quantity, 0))}</h2>
        <ul>
          {parcel.lines.map((line) => (
            <li key={line.id}>
              <Pieces quantity={line.quantity} what={line} /> <span className="small">for request {line.ref}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
    {from.some(({ notes }) => notes) && (
      <section aria-labelledby="ps-notes">
        <h2 id="ps-notes">Notes</h2>
        <WardNotes from={from} />
      </section>
    )}
    <section aria-labelledby="ps-say">
      <h2 id="ps-say">You opened this bag? Say what came</h2>
      <p>
        Point your phone’s camera at the code and open the link. You need no account. Or sign in at <b>{home}</b> as a
        member of the ward and look for bag <b>{parcel.ref}</b>.
      </p>
    </section>
    <footer className="ps-foot">
      <p>
        <b>Wash before first wear. Wash at 60 °C. Made by volunteers. Not PPE.</b>
      </p>
    </footer>
  </article>
);

const To = ({ address: { ward, site, place, postcode, hours, directions, contacts } }: { address: Address }) => (
  <>
    <p className="ps-to">
      <b>{ward}</b>
      <br />
      {site}
      <br />
      {place}
      <br />
      {postcode}
    </p>
    {hours && <p>Open: {hours}</p>}
    {directions && <p>{directions}</p>}
    {contacts.map(({ name, phone }) => (
      <p key={`${name} ${phone}`}>
        Ask for {name}
        {phone && `, ${phone}`}
      </p>
    ))}
  </>
);
