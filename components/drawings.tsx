import type { ReactNode } from "react";

/** A sewing machine. */
export const MachineDrawing = ({ size = 64 }: Sized) => (
  <Drawing size={size} cloth="cloth-burgundy">
    <path className="g-cloth" d="M6 12.5C6 9 8.5 7 12 7h26c2.5 0 4 1.5 4 4v25H30.5V21.5H17V26h-7.5v-4.5H6z" />
    <path className="g-cloth g-table" d="M2.5 36h43v6h-43z" />
    <path className="g-line" d="M13.2 26v8M11 30.5h4.5" />
    <circle className="g-button" cx="36.3" cy="14" r="2.6" />
    <path className="g-line" d="M42 12.5h3.5v7H42M26 7V4.5h5V7" />
    <path className="g-stitch" d="M10 13.5h19M17 36.8" />
    <path className="g-seam" d="M13 17.5h12" />
  </Drawing>
);

/** A bobbin full of thread. */
export const BobbinDrawing = ({ size = 64 }: Sized) => (
  <Drawing size={size}>
    <path className="d-thread" d="M12 13h24v22H12z" />
    <path className="d-cut" d="M11 21l26-4M11 26.5l26-4M11 32l26-4" />
    <path className="g-line" d="M12 13h24v22H12z" />
    <path className="d-flange" d={flanges} />
    <path className="g-line d-tail" d="M36 30.5c6 0 9-3 9.5-8" />
  </Drawing>
);

/** A bobbin with nothing on it yet: for what is empty. */
export const BareBobbinDrawing = ({ size = 64 }: Sized) => (
  <Drawing size={size}>
    <path className="d-spindle" d="M19 13v22M29 13v22" />
    <path className="d-flange" d={flanges} />
  </Drawing>
);

/** A thread that came off its bobbin and leads nowhere: for a page that is not there. */
export const LooseThreadDrawing = () => (
  <svg className="drawing-wide" viewBox="0 0 300 76" aria-hidden="true" focusable="false">
    <g className="garment" transform="translate(4 14)">
      <path className="d-spindle" d="M19 13v22M29 13v22" />
      <path className="d-flange" d={flanges} />
    </g>
    <path
      className="d-loose"
      d="M33 39c30 0 34 21 56 21 26 0 30-37 12-39-21-2-19 39 20 39 45 0 39-37 73-37 27 0 20 33 46 33 13 0 21-5 27-13"
    />
  </svg>
);

/** A thread that snapped: for what went wrong on our side. */
export const SnappedThreadDrawing = () => (
  <svg className="drawing-wide" viewBox="0 0 300 76" aria-hidden="true" focusable="false">
    <path className="d-loose d-stitches" d="M4 38h104M192 38h104" />
    <path
      className="d-loose"
      d="M114 38c10 0 14-2 17-9M126 40c6 1 10 5 10 12M186 38c-9 0-13 4-15 11M176 36c-6-1-10-4-11-11"
    />
  </svg>
);

type Sized = { size?: number };

const flanges = "M8 6h32a3.5 3.5 0 0 1 0 7H8a3.5 3.5 0 0 1 0-7zM8 35h32a3.5 3.5 0 0 1 0 7H8a3.5 3.5 0 0 1 0-7z";

const Drawing = ({ size, cloth = "", children }: { size: number; cloth?: string; children: ReactNode }) => (
  <svg
    className={`garment ${cloth}`}
    width={size}
    height={size}
    viewBox="0 0 48 48"
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
);
