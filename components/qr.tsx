import { create } from "qrcode";

/** A square code that a phone's camera reads: a link. Drawn as one path, so that no style or script is needed. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const { size } = modules;
  const dark = Array.from({ length: size * size }, (_, i) => i).filter((i) => modules.data[i]);
  const path = dark.map((i) => `M${quiet + (i % size)} ${quiet + Math.floor(i / size)}h1v1h-1z`).join("");
  const side = size + 2 * quiet;
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}

const quiet = 4;
