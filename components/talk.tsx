import { Pagination } from "@/components/pagination";
import { ReportForm, WriteForm } from "@/components/talk-forms";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/layout";
import { sayMoment } from "@/lib/dates";
import type { FormState } from "@/lib/form";

type Message = { id: number; by: string; mine: boolean; at: Date; words: string | null; reported: boolean };
type Run = (before: FormState, form: FormData) => Promise<FormState>;
type TalkProps = {
  thread: {
    requestId: number;
    ref: string;
    mayWrite: boolean;
    messages: Message[];
    total: number;
    page: number;
    pages: number;
  };
  href: (page: number) => string;
  /** What each form says of where it stands. */
  side: Record<string, string | number>;
  write: Run;
  report: Run;
  keyOf: () => string;
  /** Shown to a steward beside a message that is taken down. */
  lookAgain?: (id: number) => string;
};

/** What a ward and its hubs have written to each other, and the box for the next message. */
export function Talk({ thread, href, side, write, report, keyOf, lookAgain }: TalkProps) {
  const { requestId, ref, mayWrite, messages, total, page, pages } = thread;
  return (
    <>
      <Pagination page={page} pages={pages} href={href} label="Pages of messages, the newest first" />
      {total === 0 && (
        <Empty title="Nobody has written yet">
          <p>Is something unclear: a size, a day, a door? Write it here.</p>
        </Empty>
      )}
      <ol className="messages">
        {messages.map((message) => (
          <MessageSlip key={message.id} message={message} lookAgain={lookAgain}>
            <ReportForm
              action={report}
              formKey={keyOf()}
              hidden={{ messageId: message.id, ref, ...side }}
              what={`the message of ${message.by}, ${sayMoment(message.at)}`}
              may={!message.mine && !!message.words && !message.reported}
            />
          </MessageSlip>
        ))}
      </ol>
      {mayWrite && (
        <Section title="Write to the others">
          <WriteForm key={total} action={write} formKey={keyOf()} hidden={{ requestId, ref, ...side }} />
        </Section>
      )}
    </>
  );
}

type SlipProps = { message: Message; lookAgain: TalkProps["lookAgain"]; children: React.ReactNode };

const MessageSlip = ({ message: { id, by, mine, at, words, reported }, lookAgain, children }: SlipProps) => (
  <li id={`message-${id}`} className={mine ? "message message-own" : "message"}>
    <p>
      <b>{by}</b>{" "}
      <time className="small soft" dateTime={at.toISOString()}>
        {sayMoment(at)}
      </time>
    </p>
    {words === null ? (
      <p className="soft">
        A steward has taken this message down. {lookAgain && <a href={lookAgain(id)}>Look at it again</a>}
      </p>
    ) : (
      <p className={words ? "message-words" : "soft"}>{words || "Whoever wrote this has erased their account."}</p>
    )}
    {reported && <p className="small soft">You have asked a steward to look at this message.</p>}
    {children}
  </li>
);
