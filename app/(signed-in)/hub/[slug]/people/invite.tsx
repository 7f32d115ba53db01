import { ActForm } from "@/components/act-form";
import { Section, Stack } from "@/components/ui/layout";
import { env } from "@/lib/env";
import { newKey } from "@/lib/keys";
import { makeLink } from "./actions";

type InviteProps = { hubId: number; joinCode: string; open: boolean };

/** The link to share, as text that can be copied anywhere. */
export const Invite = ({ hubId, joinCode, open }: InviteProps) => (
  <Section title="Invite people">
    <Stack>
      <p>
        Share this link in a chat, an e-mail or on paper.{" "}
        {open ? "Whoever opens it can join at once." : "Whoever opens it can ask, and you say yes."}
      </p>
      <p className="join-link">
        <label className="label" htmlFor="join-link">
          Link to join
        </label>
        <input id="join-link" className="input" readOnly value={new URL(`/join/${joinCode}`, env.APP_URL).href} />
      </p>
      <p className="small soft">Has it got into the wrong hands? A new link stops the old one from working.</p>
      <ActForm action={makeLink} formKey={newKey()} hidden={{ hubId }}>
        Make a new link
      </ActForm>
    </Stack>
  </Section>
);
