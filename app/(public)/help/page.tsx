import type { Metadata } from "next";
import { Page, publicNav } from "@/components/shell/page";
import { Prose } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "Help" };

const HelpPage = () => (
  <Page nav={publicNav} width="read">
    <PageHead title="Help" lede="How each person does their part, in a few steps." />
    <Prose>
      <Ward />
      <Volunteer />
      <Hub />
      <Opener />

      <h2>Signing in</h2>
      <p>
        There is no password. Write your e-mail address, and we send you a mail with a code and a link. Both work once,
        for 10 minutes. If no mail comes, look in your spam folder, then ask for another.
      </p>
      <h2>Changing your mind</h2>
      <p>
        A ward can ask for fewer or take a request back. A hub can let a promise go. A volunteer can undo an entry until
        the pieces have gone into a bag. Nobody is blamed: others see at once what is needed.
      </p>
    </Prose>
  </Page>
);

export default HelpPage;

const Ward = () => (
  <>
    <h2>I work on a ward</h2>
    <ol>
      <li>
        Select <a href="/ask">Ask for scrubs</a>. Say where, what, by when and who takes the delivery.
      </li>
      <li>Check your answers and send them. You get a short reference that is easy to read aloud.</li>
      <li>You hear by e-mail when a hub claims some, and when a bag is on its way.</li>
      <li>When the bag comes, say how many pieces arrived. What is missing goes back on the board by itself.</li>
      <li>Write a thank-you. It reaches everyone whose work was in the bag.</li>
    </ol>
    <p>
      If nobody knows your ward yet and your address does not end in nhs.uk or the like, a steward looks at it first.
    </p>
  </>
);

const Volunteer = () => (
  <>
    <h2>I make things</h2>
    <ol>
      <li>
        <a href="/hubs">Find a hub near you</a> and join it, or open the link that your hub sent you.
      </li>
      <li>Your home page says what to make next.</li>
      <li>When you have finished something, choose it, say how many, and select “Log”.</li>
      <li>When a ward says thank you for a bag with your pieces in it, you read its words on your home page.</li>
    </ol>
    <p>
      Without e-mail? Your coordinator can log for you. Need a break? Take one on your account page, without a reason.
    </p>
  </>
);

const Hub = () => (
  <>
    <h2>I run a hub</h2>
    <ol>
      <li>
        <a href="/hubs/start">Start a hub</a>, then share its link, so that others can join.
      </li>
      <li>Open your hub’s needs board and claim what you can make, with the day you promise it for.</li>
      <li>Your hub’s board shows what is promised, made and on the shelf.</li>
      <li>Pack pieces into a bag, print its slip, and mark it as sent.</li>
    </ol>
    <p>
      When somebody near you needs what you make and you seem to have room, we write to you. Is it too much? Let your
      hub take a rest until a day that you choose, or hand over to somebody else.
    </p>
    <p>A new hub may claim 50 pieces in all until it has been checked. It sees where to deliver after that.</p>
  </>
);

const Opener = () => (
  <>
    <h2>A bag has come, and I have no account</h2>
    <p>
      Point your phone’s camera at the square code on the slip. Its page asks how many arrived of each thing. You do not
      need to sign in.
    </p>
  </>
);
