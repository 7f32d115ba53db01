import type { Point } from "@/lib/places/distance";

/** "LS" of "LS7". */
export const areaOf = (outcode: string) => outcode.replace(/\d.*$/, "");

/**
 * About where the middle of each of the 124 postcode areas lies, written from general knowledge and rounded. It serves
 * until `npm run places` has put in the outward codes themselves.
 */
const middles = `
AB 57.2 -2.3, AL 51.77 -0.3, B 52.45 -1.9, BA 51.25 -2.4, BB 53.8 -2.35, BD 53.85 -1.85, BH 50.76 -1.9,
BL 53.58 -2.43, BN 50.87 -0.1, BR 51.38 0.05, BS 51.43 -2.65, BT 54.55 -6.3, CA 54.7 -3.1, CB 52.2 0.2, CF 51.55 -3.3,
CH 53.25 -3.0, CM 51.75 0.5, CO 51.9 0.95, CR 51.36 -0.08, CT 51.25 1.2, CV 52.4 -1.5, CW 53.1 -2.45, DA 51.43 0.25,
DD 56.5 -2.8, DE 53.0 -1.55, DG 55.0 -3.7, DH 54.8 -1.6, DL 54.45 -1.65, DN 53.55 -0.75, DT 50.75 -2.4, DY 52.45 -2.15,
E 51.54 -0.03, EC 51.52 -0.1, EH 55.92 -3.25, EN 51.68 -0.07, EX 50.8 -3.7, FK 56.05 -3.85, FY 53.84 -3.02,
G 55.87 -4.3, GL 51.85 -2.15, GU 51.25 -0.7, GY 49.45 -2.55, HA 51.59 -0.35, HD 53.63 -1.8, HG 54.05 -1.6, HP 51.7 -0.65,
HR 52.1 -2.75, HS 57.9 -6.9, HU 53.78 -0.35, HX 53.72 -1.9, IG 51.59 0.08, IM 54.2 -4.55, IP 52.2 1.2, IV 57.6 -4.6,
JE 49.2 -2.13, KA 55.55 -4.6, KT 51.37 -0.32, KW 58.6 -3.2, KY 56.2 -3.1, L 53.45 -2.92, LA 54.2 -2.85, LD 52.2 -3.35,
LE 52.65 -1.15, LL 53.1 -3.6, LN 53.2 -0.4, LS 53.83 -1.5, LU 51.9 -0.45, M 53.47 -2.25, ME 51.35 0.55, MK 52.05 -0.7,
ML 55.75 -3.9, N 51.57 -0.11, NE 55.05 -1.65, NG 53.0 -1.05, NN 52.3 -0.9, NP 51.7 -3.05, NR 52.65 1.3, NW 51.55 -0.19,
OL 53.55 -2.1, OX 51.78 -1.3, PA 56 -5.3, PE 52.6 -0.05, PH 56.7 -4.2, PL 50.4 -4.4, PO 50.8 -1.1, PR 53.75 -2.7,
RG 51.4 -1.05, RH 51.1 -0.15, RM 51.57 0.2, S 53.4 -1.4, SA 51.85 -4.3, SE 51.47 -0.05, SG 51.95 -0.15, SK 53.35 -2.1,
SL 51.53 -0.63, SM 51.37 -0.18, SN 51.5 -1.9, SO 50.95 -1.4, SP 51.1 -1.75, SR 54.88 -1.4, SS 51.56 0.68, ST 52.95 -2.15,
SW 51.47 -0.17, SY 52.6 -3.0, TA 51.05 -3.15, TD 55.65 -2.5, TF 52.7 -2.45, TN 51.1 0.45, TQ 50.42 -3.6, TR 50.2 -5.2,
TS 54.6 -1.2, TW 51.45 -0.36, UB 51.53 -0.43, W 51.51 -0.21, WA 53.4 -2.55, WC 51.52 -0.12, WD 51.66 -0.4, WF 53.67 -1.4,
WN 53.54 -2.65, WR 52.15 -2.2, WS 52.65 -1.95, WV 52.6 -2.15, YO 54.05 -0.95, ZE 60.3 -1.25`;

export const areas: Readonly<Record<string, Point>> = Object.fromEntries(
  middles
    .trim()
    .split(/,\s*/)
    .map((middle) => middle.split(" "))
    .map(([area, latitude, longitude]) => [area, { latitude: Number(latitude), longitude: Number(longitude) }]),
);
