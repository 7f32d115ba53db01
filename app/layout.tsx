import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ClothDefs } from "@/components/cloth-defs";
import { fonts } from "./fonts";

export const metadata: Metadata = {
  title: { default: "", template: "%s – Bobbin" },
  description: "Wards ask for scrubs, volunteer hubs near by sew them, and everyone can see how far they have got.",
  applicationName: "Bobbin",
};

export const viewport: Viewport = { colorScheme: "light dark", themeColor: "#14463c" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={fonts}>
      <body>
        <ClothDefs />
        {children}
      </body>
    </html>
  );
}
