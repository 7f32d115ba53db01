import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A page's title comes with the page, never a moment after it.
  htmlLimitedBots: /.*/,
  // Browsers that ask before they have read which icon a page names.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
};

export default config;
