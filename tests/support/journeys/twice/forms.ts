import { asking } from "@/tests/support/journeys/twice/asking";
import { enough } from "@/tests/support/journeys/twice/enough";
import { hub } from "@/tests/support/journeys/twice/hub";
import { mail } from "@/tests/support/journeys/twice/mail";
import { merging } from "@/tests/support/journeys/twice/merging";
import { people } from "@/tests/support/journeys/twice/people";
import { privacy } from "@/tests/support/journeys/twice/privacy";
import { rest } from "@/tests/support/journeys/twice/rest";
import { rhythm } from "@/tests/support/journeys/twice/rhythm";
import { stewards } from "@/tests/support/journeys/twice/stewards";
import { talk } from "@/tests/support/journeys/twice/talk";
import { transfers } from "@/tests/support/journeys/twice/transfers";
import { wards } from "@/tests/support/journeys/twice/wards";

/** Every form of the app. */
export const forms = [
  ...asking,
  ...hub,
  ...wards,
  ...people,
  ...privacy,
  ...rest,
  ...talk,
  ...enough,
  ...rhythm,
  ...merging,
  ...mail,
  ...transfers,
  ...stewards,
];
