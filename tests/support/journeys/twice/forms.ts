import { asking } from "@/tests/support/journeys/twice/asking";
import { hub } from "@/tests/support/journeys/twice/hub";
import { people } from "@/tests/support/journeys/twice/people";
import { stewards } from "@/tests/support/journeys/twice/stewards";
import { wards } from "@/tests/support/journeys/twice/wards";

/** Every form of the app. */
export const forms = [...asking, ...hub, ...wards, ...people, ...stewards];
