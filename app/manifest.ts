import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Bobbin",
    short_name: "Bobbin",
    description: "Wards ask for scrubs, and volunteer hubs near by sew them.",
    lang: "en-GB",
    start_url: "/",
    display: "minimal-ui",
    background_color: "#f3efe6",
    theme_color: "#14463c",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
  };
}
