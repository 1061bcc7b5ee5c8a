import type { IsoDate } from '../../calendar/iso-date.ts'
import { assertNever } from '../../verdicts/assert-never.ts'
import { type Book, standsOn } from '../book/book.ts'
import { type Dong, dong, sumDong } from '../dong.ts'
import { type Fund, funds } from '../records/account.ts'
import { type OpeningSource, openingSources } from '../records/opening-source.ts'
import type { Transaction } from '../records/schema.ts'

/** Money that a fund received from one source, and who gave it. */
export type Capital = {
  readonly fund: Fund
  readonly source: Exclude<OpeningSource, 'used'>
  /** The name of the donor or the project; `null` if nobody in particular gave the money. */
  readonly giver: string | null
  /** All money received from it by the end of the day, less what was reversed. */
  readonly amountDong: Dong
}

/**
 * What each fund had received by the end of the day, and from whom. A donor who gave twice is listed once. The money
 * stays listed under its donor, whatever it was used for.
 */
export function capitalOf(book: Book, asOf: IsoDate): readonly Capital[] {
  const kinds = new Map<string, Capital>()
  for (const step of book.ledger.transactions) {
    if (!standsOn(book, step, asOf)) continue
    for (const one of receivedBy(step)) {
      const key = `${one.fund}|${one.source}|${one.giver ?? ''}`
      kinds.set(key, { ...one, amountDong: dong((kinds.get(key)?.amountDong ?? 0) + one.amountDong) })
    }
  }
  return [...kinds.values()]
    .filter(({ amountDong }) => amountDong !== 0)
    .toSorted((one, other) => placeOf(one) - placeOf(other) || other.amountDong - one.amountDong)
}

function placeOf({ fund, source }: Capital): number {
  return funds.indexOf(fund) * openingSources.length + openingSources.indexOf(source)
}

function receivedBy(step: Transaction): readonly Capital[] {
  switch (step.kind) {
    case 'contribution': {
      const { fund, source, giver, amountDong } = step
      return [{ fund, source, giver, amountDong }]
    }
    case 'dues': {
      const amountDong = sumDong(step.payers.map((payer) => payer.amountDong))
      return [{ fund: step.fund, source: 'members', giver: null, amountDong }]
    }
    case 'repayment': {
      const { interestDong, penaltyDong } = step.parts
      const amountDong = sumDong([interestDong, penaltyDong])
      return [{ fund: 'incomeFund', source: 'loanIncome', giver: null, amountDong }]
    }
    case 'opening':
      return openedWith(step)
    case 'expense':
    case 'transfer':
    case 'disbursement':
    case 'restructuring':
    case 'writeOff':
    case 'reversal':
      return []
    default:
      return assertNever(step)
  }
}

function openedWith({
  fund,
  cashDong,
  loans,
  sources,
}: Extract<Transaction, { readonly kind: 'opening' }>): readonly Capital[] {
  if (sources.length === 0) {
    const amountDong = sumDong([cashDong, ...loans.map(({ terms }) => terms.principalDong)])
    return [{ fund, source: 'unknown', giver: null, amountDong }]
  }
  return sources.flatMap(({ source, giver, amountDong }) =>
    source === 'used' ? [] : [{ fund, source, giver, amountDong }],
  )
}
