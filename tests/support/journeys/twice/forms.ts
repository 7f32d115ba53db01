import { asking } from "@/tests/support/journeys/twice/asking";
import { hub } from "@/tests/support/journeys/twice/hub";
import { merging } from "@/tests/support/journeys/twice/merging";
import { people } from "@/tests/support/journeys/twice/people";
import { wards } from "@/tests/support/journeys/twice/wards";

/** Every form of the app. */
export const forms = [...asking, ...hub, ...wards, ...people, ...merging];
