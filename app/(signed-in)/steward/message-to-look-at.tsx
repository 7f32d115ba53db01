import { ActForm } from "@/components/act-form";
import { Slip } from "@/components/slip";
import { Actions, Stack } from "@/components/ui/layout";
import { sayMoment } from "@/lib/dates";
import { newKey } from "@/lib/keys";
import type { SeenMessage } from "@/lib/talk/queries/reported";
import { keep } from "./talk/actions";

/** Messages that somebody in their thread asked a steward to look at. */
export const MessagesToLookAt = ({ messages }: { messages: SeenMessage[] }) => (
  <Stack>
    <p>Is it unkind, unsafe, or about a patient? Take it down. If it is not, it stays, and nobody is told.</p>
    {messages.map((message) => (
      <Slip
        key={message.id}
        id={`message-${message.id}`}
        level={3}
        head={message.by}
        foot={
          <Actions>
            <ActForm
              action={keep}
              formKey={newKey()}
              hidden={{ messageId: message.id }}
              what={`the message of ${message.by}`}
            >
              Leave it
            </ActForm>
            <a href={`/steward/talk/${message.id}`}>See the thread, or take it down</a>
          </Actions>
        }
      >
        <MessageWords message={message} />
      </Slip>
    ))}
  </Stack>
);

export const MessageWords = ({ message: { words, at, ref } }: { message: SeenMessage }) => (
  <>
    <p className="small soft">{`${sayMoment(at)}, request ${ref}`}</p>
    <p className="message-words">{words}</p>
  </>
);
