import { expect, test } from "vitest";
import { readable } from "@/lib/run/front/readable";

const sign = "%EF%BF%BD";

test.each([
  ["/hubs/canal-street-hub?near=LS7%204AB&x=100%25", "/hubs/canal-street-hub?near=LS7%204AB&x=100%25"],
  ["/needs?near=%D7%A9%F0%9F%91%8D", "/needs?near=%D7%A9%F0%9F%91%8D"],
  ["/hubs/%00", "/hubs/"],
  ["/hubs/a%00b", "/hubs/ab"],
  ["/hubs/%FF", `/hubs/${sign}`],
  ["/hubs/%C0%80", `/hubs/${sign}`],
  ["/hubs/%ED%A0%80", `/hubs/${sign}`],
  ["/hubs/%", `/hubs/${sign}`],
  ["/hubs/%zz?q=100%", `/hubs/${sign}zz?q=100${sign}`],
  ["/hubs/%0%000", `/hubs/${sign}00`],
])("%s is read as %s, which can be decoded", (address, read) => {
  expect(readable(address)).toBe(read);
  expect(() => decodeURIComponent(readable(address))).not.toThrow();
});
