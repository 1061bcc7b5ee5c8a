import type { IsoDate } from '../calendar/iso-date.ts'
import { foldText } from '../text/fold.ts'
import type { MeansId } from './means-schema.ts'
import type { Gift } from './schema.ts'

/** A pledge (`Promised`), and a gift that may count towards one (`Given`). */
export type Promised = { readonly id: MeansId; readonly gift: Gift }
export type Given = { readonly pledge: MeansId | null; readonly on: IsoDate; readonly gift: Gift }

/**
 * How much of a pledge was given, in đồng or in the measure of the pledged good. `otherGifts` counts contributions of
 * another kind towards this pledge, which cannot be compared with it.
 */
export type Fulfilment = {
  readonly status: 'notBegun' | 'partly' | 'kept'
  readonly pledged: number
  readonly received: number
  readonly otherGifts: number
}

/** How much of the pledge was given by the day? Counts the contributions that name it. */
export function fulfilmentOf(
  { id, gift }: Promised,
  contributions: readonly Given[],
  asOf: IsoDate,
): Fulfilment {
  const given = contributions.filter(({ pledge, on }) => pledge === id && on <= asOf)
  const alike = given.filter((contribution) => isAlike(contribution.gift, gift))
  const pledged = amountOf(gift)
  const received = alike.reduce((sum, contribution) => sum + amountOf(contribution.gift), 0)
  const status = received >= pledged ? 'kept' : received > 0 ? 'partly' : 'notBegun'
  return { status, pledged, received, otherGifts: given.length - alike.length }
}

function amountOf(gift: Gift): number {
  return gift.kind === 'money' ? gift.amountDong : gift.quantity
}

/** Money is like money. Goods are alike if their names are the same, ignoring accents and case. */
function isAlike(one: Gift, other: Gift): boolean {
  if (one.kind === 'money' || other.kind === 'money') return one.kind === other.kind
  return foldText(one.good) === foldText(other.good) && foldText(one.measure) === foldText(other.measure)
}
