import { type Dong, sumDong } from './dong.ts'

/** The banknotes in circulation, the largest first, in đồng (State Bank of Vietnam). Coins are hardly used any more. */
export const banknotes = [
  500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500, 200, 100,
] as const
export type Banknote = (typeof banknotes)[number]

/** How many notes of each kind are in the cash box; a kind that is left out is not in it. */
export type NoteCounts = Readonly<Partial<Record<Banknote, number>>>

/** The value of the counted notes: 3 × 500,000 and 1 × 20,000 are 1,520,000 đ. */
export function worthOf(counts: NoteCounts): Dong {
  return sumDong(banknotes.map((note) => note * (counts[note] ?? 0)))
}
