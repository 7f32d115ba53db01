import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { currentActor } from "@/lib/auth";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function AskLayout({ children }: { children: ReactNode }) {
  return (
    <SignedInPage actor={await currentActor()} current="/ask" width="form">
      {children}
    </SignedInPage>
  );
}
