import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { arrived } from "@/app/do/[token]/arrived/door";
import { cannot } from "@/app/do/[token]/cannot/door";
import { coming } from "@/app/do/[token]/coming/door";
import { day } from "@/app/do/[token]/day/door";
import type { Door } from "@/app/do/[token]/door";
import { fewer } from "@/app/do/[token]/fewer/door";
import { keep } from "@/app/do/[token]/keep/door";
import { later } from "@/app/do/[token]/later/door";
import { merge } from "@/app/do/[token]/merge/door";
import { stay } from "@/app/do/[token]/stay/door";
import { stop } from "@/app/do/[token]/stop/door";
import { unsubscribe } from "@/app/do/[token]/unsubscribe/door";
import { titled } from "@/lib/form-page";
import { type Link, readLink } from "@/lib/links";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string }> };

const doors: { [L in Link as L["do"]]: Door<L> } = {
  arrived,
  keep,
  fewer,
  stop,
  day,
  coming,
  later,
  cannot,
  merge,
  stay,
  unsubscribe,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { door } = await open(params);
  return { ...(await titled(door.title)), robots: { index: false } };
}

export default async function DoPage({ params, searchParams }: Props) {
  const { door, ...opened } = await open(params);
  return door.show({ ...opened, done: (await searchParams).done });
}

async function open(params: Props["params"]) {
  const { token } = await params;
  const link = await readLink(token);
  if (!link) notFound();
  return { link, token, door: doors[link.do] as Door<Link> };
}
