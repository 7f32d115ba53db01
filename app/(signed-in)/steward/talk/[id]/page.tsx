import { MessageWords } from "@/app/(signed-in)/steward/message-to-look-at";
import { keep, putBack, takeDown } from "@/app/(signed-in)/steward/talk/actions";
import { ActForm } from "@/components/act-form";
import { ReasonForm } from "@/components/reason-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { Slip } from "@/components/slip";
import { BackLink } from "@/components/ui/back-link";
import { Done, type Said } from "@/components/ui/done";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { id as idOf } from "@/lib/fields";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { findReported, type SeenMessage } from "@/lib/talk/queries/reported";

const down: Said = {
  "taken-down": ["The message is taken down", "We have written to its author, with your reason."],
};
const back: Said = { "put-back": ["The message is back", "We have told its author."] };

export const generateMetadata = () => titled("A message");

export default async function LookAtMessage({ params, searchParams }: PageProps<"/steward/talk/[id]">) {
  const actor = await requireActor();
  const message = await orNotFound(findReported(actor, idOf.safeParse((await params).id).data ?? 0));
  const { done } = await searchParams;
  const { before, after, takenDown, reported, id, ref } = message;
  const hidden = { messageId: id };
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href="/steward">To be checked</BackLink>
        <Done what={done} said={takenDown ? down : back} />
        <PageHead
          caption={`Request ${ref}`}
          title={takenDown ? "A message that is taken down" : "A message to look at"}
          lede={takenDown ? "Only stewards can read it." : "With what was written before and after it."}
        />
        {before.map((each) => (
          <Beside key={each.id} message={each} />
        ))}
        <Slip id={`message-${id}`} head={message.by}>
          <MessageWords message={message} />
        </Slip>
        {after.map((each) => (
          <Beside key={each.id} message={each} />
        ))}
        <p>
          <a href={`/requests/${ref}/talk?message=${id}`}>Read the whole thread</a>
        </p>
        {takenDown ? (
          <ActForm action={putBack} formKey={newKey()} hidden={hidden} variant="primary">
            Put it back
          </ActForm>
        ) : (
          <>
            {reported && (
              <ActForm action={keep} formKey={newKey()} hidden={hidden}>
                Leave it
              </ActForm>
            )}
            <Section title="Take it down">
              <ReasonForm action={takeDown} formKey={newKey()} hidden={hidden} submit="Take this message down" />
            </Section>
          </>
        )}
      </Stack>
    </SignedInPage>
  );
}

const Beside = ({ message }: { message: SeenMessage }) => (
  <article className="message" aria-label={`From ${message.by}`}>
    <p>
      <b>{message.by}</b>
    </p>
    {message.takenDown ? <p className="soft">Taken down.</p> : <MessageWords message={message} />}
  </article>
);
