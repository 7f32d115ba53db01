/** The mark: a bobbin. Beside the wordmark it needs no name of its own. */
export function Mark({ size = 40 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path
        className="mk-thread"
        d="M11.5 11.5h17a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-17a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2z"
      />
      <path className="mk-cut" d="M8 17.6l24-3.4M8 22.2l24-3.4M8 26.8l24-3.4" />
      <path className="mk-flange" d="M8 5.5h24M8 34.5h24" />
    </svg>
  );
}

/** The name, sewn from circles and straight stitches. */
export function Wordmark({ height = 30 }: { height?: number }) {
  return (
    <svg
      className="wordmark"
      width={Math.round(height * 3.75)}
      height={height}
      viewBox="0 0 150 40"
      role="img"
      aria-label="Bobbin"
    >
      <g className="wm-ink">
        <path d="M4 4v21M60 4v21M88 4v21M117 15.5V35M127.5 15.5V35M127.5 25a9.3 9.3 0 0 1 18.6 0v10" />
        <circle cx="14" cy="25" r="10" />
        <circle cx="42" cy="25" r="10" />
        <circle cx="70" cy="25" r="10" />
        <circle cx="98" cy="25" r="10" />
      </g>
      <circle className="wm-eye" cx="42" cy="25" r="2.6" />
      <path className="wm-stitch" d="m114.2 6.9 5.6-.9" />
    </svg>
  );
}
