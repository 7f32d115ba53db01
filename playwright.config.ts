import { defineConfig } from "@playwright/test";
import { findBrowser } from "@/tests/support/browser";

const browser = findBrowser();

export default defineConfig({
  testDir: "tests/journeys",
  testMatch: "*.journey.ts",
  outputDir: "test-results/traces",
  globalSetup: "./tests/support/journeys.ts",
  timeout: 180_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  workers: 2,
  reporter: [["list"], ["json", { outputFile: "test-results/journeys.json" }]],
  use: {
    actionTimeout: 15_000,
    launchOptions: { executablePath: browser, chromiumSandbox: process.getuid?.() !== 0 },
    trace: { mode: "retain-on-failure", screenshots: false },
    locale: "en-GB",
    timezoneId: "Europe/London",
  },
  // Each has an app and a database of its own, so the two run side by side; within one, journeys follow each other. What
  // looks the same in both is looked at in one.
  projects: [
    { name: "js", workers: 1, testIgnore: "pages.journey.ts" },
    { name: "no-js", workers: 1, use: { javaScriptEnabled: false } },
  ],
});
