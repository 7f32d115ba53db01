import type { Page } from "@playwright/test";
import { create } from "qrcode";
import { setClock } from "@/lib/clock";
import { signLink } from "@/lib/links";

/** Where the code on a bag's slip leads: of the links signed in the last minutes, the one that this very code draws. */
export async function readSlip(page: Page, shipmentId: number) {
  const code = page.getByRole("img", { name: /^Code to say what came/ });
  const squares = await code.locator("path").last().getAttribute("d");
  const origin = new URL(page.url()).origin;
  for (let ago = 0; ago < 300; ago++) {
    setClock(new Date(Date.now() - ago * 1_000));
    const path = `/do/${await signLink({ do: "arrived", shipmentId })}`;
    setClock();
    if (draw(origin + path) === squares) return path;
  }
  throw new Error("The code on the slip does not lead to this bag.");
}

function draw(text: string) {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  return Array.from({ length: size * size }, (_, i) => i)
    .filter((i) => data[i])
    .map((i) => `M${4 + (i % size)} ${4 + Math.floor(i / size)}h1v1h-1z`)
    .join("");
}
