import { Notice } from "@/components/ui/notice";

/** What the last act on a thread's page did. */
export function TalkDone({ done }: { done: string | string[] | undefined }) {
  if (done === "written")
    return (
      <Notice title="Your message is in the thread">
        <p>We have written to everybody else in it. When somebody answers, we write to you.</p>
      </Notice>
    );
  if (done === "reported")
    return (
      <Notice title="Thank you for telling us">
        <p>A steward looks at the message. The others do not learn that it was you.</p>
      </Notice>
    );
  return null;
}
