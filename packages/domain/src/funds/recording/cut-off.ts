import { accept, type Result, refuse } from '../../refusals/result.ts'
import { type Book, isFundUsed } from '../book/book.ts'
import { type Dong, sumDong } from '../dong.ts'
import type { Meeting } from '../loans/meeting.ts'
import { funds } from '../records/account.ts'
import type { CutOffDraft, FundSheet } from '../records/proposal-schema.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { Transaction } from '../records/schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { openFund } from './open.ts'

/**
 * The recording of a cut-off sheet and its two signers: the person who proposed it, and the person who confirmed it.
 */
type Signed = Recording & Meeting & { readonly signedBy: readonly [string, string] }

/** The first step of each fund on the sheet. */
type Openings = readonly [Transaction, ...Transaction[]]

/**
 * Begins the funds of a club that kept its books on paper, from one cut-off sheet. This is possible only while nothing
 * is recorded for either fund, and only if every total on the sheet equals the sum of its lines.
 */
export function openByCutOff(
  book: Book,
  { valueOn, reason: evidence, sheets }: CutOffDraft,
  { signedBy, ...recording }: Signed,
): Result<Openings, FundRefusal> {
  const used = funds.find((fund) => isFundUsed(book, fund))
  if (used !== undefined) return refuse({ reason: 'fundInUse', fund: used })
  const openings: Transaction[] = []
  let after = book
  for (const sheet of sheets) {
    const refusal = findSheetDifference(sheet)
    if (refusal !== null) return refuse(refusal)
    const { stated: _, ...held } = sheet
    const opened = openFund(after, { ...held, valueOn, evidence, signedBy }, recording)
    if (!opened.ok) return opened
    after = opened.value.book
    openings.push(opened.value.transaction)
  }
  const [first, ...others] = openings
  if (first === undefined) throw new RangeError('a cut-off sheet without a fund')
  return accept([first, ...others])
}

/** The sums of the lines of a fund’s sheet. */
export function sheetSums({
  cashDong,
  loans,
  sources,
}: {
  readonly cashDong: number
  readonly loans: readonly { readonly principalDong: number }[]
  readonly sources: readonly { readonly amountDong: number }[]
}): {
  readonly totalDong: Dong
  readonly loansDong: Dong
  readonly sourcesDong: Dong
} {
  const loansDong = sumDong(loans.map(({ principalDong }) => principalDong))
  const sourcesDong = sumDong(sources.map(({ amountDong }) => amountDong))
  return { totalDong: sumDong([cashDong, loansDong]), loansDong, sourcesDong }
}

/**
 * The first total of the sheet that differs from the sum of its lines; the sources must also add up to cash and loans.
 */
function findSheetDifference(sheet: FundSheet): FundRefusal | null {
  const { fund, stated } = sheet
  const counted = sheetSums(sheet)
  for (const [sum, statedDong, countedDong] of [
    ['loans', stated.loansDong, counted.loansDong],
    ['total', stated.totalDong, counted.totalDong],
    ['sources', stated.sourcesDong, counted.sourcesDong],
    ['sources', counted.sourcesDong, counted.totalDong],
  ] as const)
    if (statedDong !== countedDong) return { reason: 'sheetSumDiffers', fund, sum, statedDong, countedDong }
  return null
}
