import { Prose } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";

/** Mail to somebody came back, so some kinds have stopped. Nothing when none have. */
export function MailBack({ kinds, href }: { kinds: string[]; href?: string }) {
  if (kinds.length === 0) return null;
  return (
    <Notice title="An e-mail to you came back">
      <Prose>
        <p>Your mailbox did not take it, so we have stopped writing to you about:</p>
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>{kind}</li>
          ))}
        </ul>
        <p>
          {href ? <a href={href}>Choose again</a> : "Choose again below"} when your mailbox works. If it has gone for
          good, ask a steward for help.
        </p>
      </Prose>
    </Notice>
  );
}
