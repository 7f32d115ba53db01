import { Notice } from "@/components/ui/notice";

const said: Record<string, string> = {
  changed: "The number is changed",
  stopped: "The ward asks for no more",
  withdrawn: "The request is withdrawn",
  released: "The promise is let go",
  sent: "The bag is on its way",
  unpacked: "The bag is unpacked",
};

/** What a steward has done for somebody. */
export function Done({ what }: { what: string | string[] | undefined }) {
  const title = typeof what === "string" && Object.hasOwn(said, what) ? said[what] : undefined;
  return title ? (
    <Notice title={title}>
      <p>We have written to everybody concerned, with your reason.</p>
    </Notice>
  ) : null;
}
