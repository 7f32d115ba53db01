/**
 * What somebody typed, as it is kept: in the one form that Unicode has for it, without outer space, odd spaces and what
 * cannot be seen, and with no more marks on a letter than a language puts there.
 */
export const clean = (typed: string) =>
  typed
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(unseen, "")
    .normalize("NFC")
    .replace(blank, " ")
    .replace(flood, "$1")
    .trim();

/**
 * Lines with letters that are read from the right stand for themselves, so that they set nothing around them in another
 * order, on a page, in a mail or in its subject.
 */
export const apart = (text: string) => text.replace(fromTheRight, "\u2068$&\u2069");

// Controls, and what only steers: order, width, tags. What joins pictures into one, or letters of a script that joins
// them, can be seen.
const pictures = String.raw`(?<=\p{ExtPict}[\uFE0F\p{EMod}]?)\u200D(?=\p{ExtPict})`;
const letters = String.raw`(?<=[\p{L}\p{M}])[\u200C\u200D](?=[\u0600-\u08FF\u0900-\u0DFF\u1780-\u17FF])`;
const unseen = new RegExp(String.raw`(?![\t\n\v\f])(?!${pictures})(?!${letters})[\p{Cc}\p{Cf}]`, "gu");
// Some letters have no ink.
const blank = /(?:[^\S\n]|[\u115F\u1160\u2800\u3164\uFFA0])+/g;
const flood = /(\p{M}{4})\p{M}+/gu;
const fromTheRight = /^.*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}].*$/gmu;
