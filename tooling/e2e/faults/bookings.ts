import { isoDate } from '@lienthehe/domain'
import { type Fund, regulationTemplate, type Transaction } from '@lienthehe/domain/funds'

const valueOn = '2022-05-12'
const from = isoDate('2022-05-01')

/** A usual first regulation of a club. */
export const regulation = { ...regulationTemplate, number: '01/QC-CLB', issuedOn: from, from, to: null }

/** The capital of each fund: more than all bookings below can spend. */
export const capitalDong = 500_000_000

/** The capital with which a fund begins. */
export function capitalOf(fund: Fund) {
  return { valueOn, fund, amountDong: capitalDong, source: 'project', giver: null }
}

/**
 * A booking: the procedure, its input, and its effect on the cash of the two funds, computed without the domain's code.
 */
export type Booking = {
  readonly procedure: string
  readonly draft: object
  readonly effect: Readonly<Record<Fund, number>>
}

/**
 * The booking at this place in a sequence of all kinds; its text contains `mark`, by which it can be found in the book.
 */
export function bookingOf(place: number, mark: string): Booking {
  const amountDong = 1000 * (1 + (place % 97))
  const [fund, other]: readonly [Fund, Fund] =
    place % 2 === 0 ? ['incomeFund', 'activityFund'] : ['activityFund', 'incomeFund']
  const none = { incomeFund: 0, activityFund: 0 }
  const kinds = [
    {
      procedure: 'books.contribute',
      draft: { valueOn, fund, amountDong, source: 'project', giver: mark },
      effect: { ...none, [fund]: amountDong },
    },
    {
      procedure: 'books.spend',
      draft: { valueOn, fund, amountDong, purpose: mark },
      effect: { ...none, [fund]: -amountDong },
    },
    {
      procedure: 'books.transfer',
      draft: { valueOn, from: fund, amountDong, reason: mark },
      effect: { ...none, [fund]: -amountDong, [other]: amountDong },
    },
  ]
  const booking = kinds[place % kinds.length]
  if (booking === undefined) throw new RangeError(`no booking has the place ${place}`)
  return booking
}

/** The mark in a transaction; `null`: none of the bookings above made it. */
export function markOf(transaction: Transaction): string | null {
  switch (transaction.kind) {
    case 'contribution':
      return transaction.giver
    case 'expense':
      return transaction.purpose
    case 'transfer':
      return transaction.reason
    default:
      return null
  }
}
