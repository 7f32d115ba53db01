import { ActForm } from "@/components/act-form";
import { Notice } from "@/components/ui/notice";
import { sayDay } from "@/lib/dates";
import type { OwnHub } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { resume } from "./actions";

/** That a hub rests, and the button with which its coordinators end that. */
export const RestingNotice = ({ hub: { id, slug, restsUntil, mayRun, mayClaim } }: { hub: OwnHub }) =>
  restsUntil && (
    <Notice title={`Your hub is taking a rest until ${sayDay(restsUntil)}`}>
      <p>
        Nothing new is offered to it. That day it is back by itself.{" "}
        {mayClaim && <a href={`/hub/${slug}/promises`}>See what is promised</a>}
      </p>
      {mayRun && (
        <ActForm action={resume} formKey={newKey()} hidden={{ hubId: id }}>
          We are back now
        </ActForm>
      )}
    </Notice>
  );
