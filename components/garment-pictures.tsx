const top = (
  <>
    <path
      className="g-cloth"
      d="M17 6 8.5 9.6 3 20.5l7.4 3.4L13 19.6V42h22V19.6l2.6 4.3 7.4-3.4-5.5-10.9L31 6l-7 10.4z"
    />
    <path className="g-line" d="M15.6 6.6 24 19l8.4-12.4" />
    <path className="g-seam" d="M26.5 24.5v5.6l2.8 1.7 2.8-1.7v-5.6z" />
    <path className="g-stitch" d="M15.5 38.8h17" />
  </>
);

const trousers = (
  <>
    <path className="g-cloth" d="M14 5h20l3.4 38H27l-3-21-3 21H10.6z" />
    <path className="g-line" d="M13.6 10.8h20.8M24 10.8V22" />
    <path className="g-line g-thin" d="m22.6 10.8-1.8 6.5M25.4 10.8l1.8 6.5" />
    <path className="g-stitch" d="M12.8 39.5h7M28.2 39.5h7" />
  </>
);

/** The drawings of garments, on a square of 48, in the cloth of the drawing they stand in. */
export const pictures = {
  top,
  trousers,
  set: (
    <>
      <g transform="translate(17.5 15) scale(.7)">{trousers}</g>
      <g transform="translate(-1 0) scale(.78)">{top}</g>
    </>
  ),
  hat: (
    <>
      <path className="g-cloth" d="M8 29C8 15 15.5 8.5 24 8.5S40 15 40 29z" />
      <path className="g-line g-thin" d="M24 8.5V28M24 9c-5 4-8 11-8 19M24 9c5 4 8 11 8 19" />
      <path className="g-cloth" d="M6 28h36v9H6z" />
      <path className="g-stitch" d="M9 34h30" />
      <path className="g-line" d="M42 32.5c2.5-.5 3.5 1 4.5 3.5M42 33.5c1 2 .5 4 1.5 6" />
    </>
  ),
  bag: (
    <>
      <path className="g-cloth" d="M14 16 10.5 6.5l6.8 2.2L24 6l6.7 2.7 6.8-2.2L34 16z" />
      <path className="g-cloth" d="M14 16C8.5 24 7 34 9.5 42.5h29C41 34 39.5 24 34 16z" />
      <path className="g-line" d="M13 16h22" />
      <path className="g-line g-thin" d="M34 16.5c4.5 1.5 5.5 5 5 9" />
      <path className="g-stitch" d="M12 38.5h24" />
    </>
  ),
  headband: (
    <>
      <path className="g-cloth" d="M5 25c0-14 38-14 38 0v9c0-13-38-13-38 0z" />
      <circle className="g-button" cx="9.5" cy="25.5" r="3" />
      <circle className="g-button" cx="38.5" cy="25.5" r="3" />
      <path className="g-stitch" d="M14 18.8c6-3 14-3 20 0" />
    </>
  ),
  "ear-saver": (
    <>
      <rect className="g-cloth" x="3" y="17" width="42" height="14" rx="7" />
      <circle className="g-button" cx="10.5" cy="24" r="3.2" />
      <circle className="g-button" cx="37.5" cy="24" r="3.2" />
      <path className="g-stitch" d="M17 20.5h14M17 27.5h14" />
    </>
  ),
  "shoe-bag": (
    <>
      <path className="g-line" d="M19 9.5c1-6 9-6 10 0" />
      <path className="g-cloth" d="M11.5 9.5h25l2 33h-29z" />
      <path className="g-line" d="M11.2 15.5h25.6" />
      <path className="g-stitch" d="M16.5 34.5v-7.5l4 1.2c2.5 3 6.5 2.8 10.5 4.3v2z" />
    </>
  ),
  piece: (
    <>
      <path className="g-cloth" d="M6 10.5 38 6l4.5 27L33 42.5 9 39z" />
      <path className="g-cloth" d="M42.5 33 33 42.5l-1.4-8.3z" />
      <path className="g-stitch" d="m10.5 14.2 24-3.4M13 35.2l15 2.2" />
    </>
  ),
};

export type Picture = keyof typeof pictures;
