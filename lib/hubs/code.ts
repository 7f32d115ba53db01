import { randomInt } from "node:crypto";

const marks = "bcdfghjkmnpqrstvwxz23456789";

/** The secret of a link that lets people join: 75 bits, and nothing that a chat would take for the end of a link. */
export const newJoinCode = () => Array.from({ length: 16 }, () => marks.charAt(randomInt(marks.length))).join("");
