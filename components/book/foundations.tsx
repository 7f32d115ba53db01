import { Icon, iconNames } from "@/components/icon";
import { Mark, Wordmark } from "@/components/shell/mark";
import { Section } from "@/components/ui/layout";

const colours = {
  calico: "the page",
  paper: "what lies on it",
  linen: "quiet fill",
  ink: "text",
  bottle: "the cloth",
  thread: "topstitching",
  action: "primary button",
  link: "links",
  madder: "errors, late",
  rose: "thanks",
  tape: "tape measure",
  focus: "focus ring",
  "stage-asked": "stage of a line",
  "stage-claimed": "stage of a line",
  "stage-made": "stage of a line",
  "stage-sent": "stage of a line",
  "stage-received": "stage of a line",
};

/** The mark, the colours, the type and the icons. */
export const Foundations = () => (
  <>
    <Section title="Mark and wordmark">
      <div className="book-marks">
        <div className="book-cloth">
          <Mark size={88} />
          <Wordmark height={72} />
        </div>
        <div className="book-paper">
          <Mark size={40} />
          <Wordmark height={32} />
          <Mark size={24} />
        </div>
      </div>
    </Section>
    <Section title="Colour">
      <ul className="book-sw">
        {Object.entries(colours).map(([name, use]) => (
          <li key={name} className="sw">
            <svg width="100%" height="56" aria-hidden="true" focusable="false">
              <rect className={`sw-${name}`} width="100%" height="100%" rx="4" />
            </svg>
            <b>{name}</b>
            <span className="small soft">{use}</span>
          </li>
        ))}
      </ul>
    </Section>
    <Section title="Type">
      <p className="display">Wards ask</p>
      <p className="book-2xl">Page heading</p>
      <p className="book-xl">Section heading</p>
      <p className="book-l">Lede and card heading</p>
      <p>Body: 18 px on a phone, 19 px on a desk. Numerals are clear: 0 O, 1 l I, 5 S, 8 B.</p>
      <p className="small">Small, 16 px: the smallest text there is. Beyond Latin 1: Łódź, Ğ, ș.</p>
    </Section>
    <Section title="Icons">
      <ul className="book-g book-i">
        {iconNames().map((name) => (
          <li key={name}>
            <Icon name={name} size={32} />
            <span className="small">{name}</span>
          </li>
        ))}
      </ul>
    </Section>
  </>
);
