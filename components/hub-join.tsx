import type { ComponentProps, ReactNode } from "react";
import { ActForm } from "@/components/act-form";
import { ButtonLink } from "@/components/ui/button";
import { Confirmation } from "@/components/ui/confirmation";
import { Actions, Prose, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { Summary, SummaryRow } from "@/components/ui/summary";

type HubToJoin = {
  id: number;
  slug: string;
  name: string;
  outcode: string;
  about: string;
  joining: "open" | "approved";
  makes: string[];
  mine: "asked" | "active" | "left" | null;
};

type JoinProps = {
  hub: HubToJoin;
  takeBack: ComponentProps<typeof ActForm>["action"];
  formKey: string;
  children: ReactNode;
};

/** Joining a hub, from its link or its page: what it is, or how the person stands to it already. `children` is the form; `takeBack` is for who has asked. */
export function HubJoin({ hub, takeBack, formKey, children }: JoinProps) {
  if (hub.mine === "active") return <Inside hub={hub} />;
  if (hub.mine === "asked")
    return (
      <Asked hub={hub}>
        <ActForm action={takeBack} formKey={formKey} hidden={{ hubId: hub.id }}>
          Take back asking
        </ActForm>
      </Asked>
    );
  return (
    <Stack gap="l">
      <PageHead
        caption={`Hub in ${hub.outcode}`}
        title={`Join ${hub.name}`}
        lede={
          hub.joining === "open"
            ? "You are in as soon as you select the button. You can leave at any time."
            : "A coordinator reads your name and e-mail address and says yes. You hear by e-mail."
        }
      />
      {hub.about && <p className="hub-about">{hub.about}</p>}
      <Summary>
        <SummaryRow term="Makes">{hub.makes.join(", ")}</SummaryRow>
        <SummaryRow term="Where">{hub.outcode}</SummaryRow>
        <SummaryRow term="Who reads your address">Only the coordinators of this hub, and stewards</SummaryRow>
      </Summary>
      <p>There is work for people who do not sew, too: cutting, washing, packing and driving.</p>
      {children}
    </Stack>
  );
}

const Inside = ({ hub }: { hub: HubToJoin }) => (
  <Confirmation title={`You are in ${hub.name}`}>
    <Prose>
      <p>Your home page shows what to make next, and it is where you say what you have finished.</p>
    </Prose>
    <Actions>
      <ButtonLink variant="primary" href="/home">
        Go to your home page
      </ButtonLink>
      <ButtonLink href={`/hub/${hub.slug}`}>See the hub’s board</ButtonLink>
    </Actions>
  </Confirmation>
);

const Asked = ({ hub, children }: { hub: HubToJoin; children: ReactNode }) => (
  <Confirmation title={`You have asked to join ${hub.name}`}>
    <Prose>
      <h2>What happens next</h2>
      <p>A coordinator will answer, and we write to you as soon as they do. There is nothing more to do now.</p>
      <p>
        Meanwhile you can see <a href="/needs">what wards are asking for</a>.
      </p>
    </Prose>
    {children}
  </Confirmation>
);
