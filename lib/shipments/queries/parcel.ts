import type { Actor } from "@/lib/actor";
import { asItem, type ItemFacts, itemFields } from "@/lib/garments/queries/stock";
import { sayPlace } from "@/lib/places/words";
import { type Sending, showsAddress } from "@/lib/shipments/rules";
import type { Prisma } from "@/prisma/generated/client";
import type { ShipmentState } from "@/prisma/generated/enums";

/** Where a bag goes, for as long as its hub needs to know. */
export type Address = {
  ward: string;
  site: string;
  place: string;
  hours: string;
  directions: string;
  postcode: string;
  contacts: { name: string; phone: string }[];
};

export type ParcelLine = ItemFacts & {
  id: number;
  ref: string;
  quantity: number;
  good: number;
  damaged: number;
  wrong: number;
  missing: number;
};

export type Parcel = {
  shipmentId: number;
  ref: string;
  state: ShipmentState;
  how: string;
  remark: string;
  confirmed: boolean;
  createdAt: Date;
  sentAt: Date | null;
  settledAt: Date | null;
  /** What the board says of the place: never a ward. */
  where: string;
  outcode: string;
  address: Address | null;
  lines: ParcelLine[];
};

/** Exactly what a hub reads of one of its bags. */
export const parcelFields = {
  id: true,
  ref: true,
  state: true,
  how: true,
  remark: true,
  confirmed: true,
  createdAt: true,
  sentAt: true,
  settledAt: true,
  ward: {
    select: { name: true, site: { select: { kind: true, name: true, outcode: true, postcode: true, shown: true } } },
  },
  lines: {
    select: {
      id: true,
      quantity: true,
      good: true,
      failed: true,
      foundExtra: true,
      damaged: true,
      wrong: true,
      item: { select: itemFields },
      claim: {
        select: {
          line: {
            select: {
              request: {
                select: {
                  ref: true,
                  place: { select: { name: true, hours: true, directions: true } },
                  contact: { select: { name: true, phone: true } },
                },
              },
            },
          },
        },
      },
    },
    orderBy: { id: "asc" },
  },
} satisfies Prisma.ShipmentSelect;

type Row = Prisma.ShipmentGetPayload<{ select: typeof parcelFields }>;

/** A bag as its hub may see it: the address only while the hub needs it. */
export function asParcel(actor: Actor, { id, ward, lines, ...row }: Row, hub: Sending): Parcel {
  return {
    ...row,
    shipmentId: id,
    where: sayPlace(ward.site),
    outcode: ward.site.outcode,
    address: showsAddress(actor, hub, row) ? addressOf(ward, lines) : null,
    lines: lines.map((line) => ({
      ...asItem(line.item),
      id: line.id,
      ref: line.claim.line.request.ref,
      quantity: line.quantity,
      good: line.good + line.foundExtra,
      damaged: line.damaged,
      wrong: line.wrong,
      missing: line.failed - line.damaged - line.wrong,
    })),
  };
}

function addressOf({ name, site }: Row["ward"], lines: Row["lines"]): Address {
  const requests = lines.map((line) => line.claim.line.request);
  const contacts = new Map(
    requests.flatMap(({ contact }) => (contact ? [[`${contact.name} ${contact.phone}`, contact]] : [])),
  );
  const place = requests[0]?.place;
  return {
    ward: name,
    site: site.name,
    place: place?.name ?? "",
    hours: place?.hours ?? "",
    directions: place?.directions ?? "",
    postcode: site.postcode,
    contacts: [...contacts.values()],
  };
}
