import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { clubMoneyAfter, clubMoneyOf } from '../../money/club-money.ts'
import { moneyOn } from '../../money/money-on.ts'
import type { Result } from '../../refusals/result.ts'
import { balanceOf } from '../book/balance.ts'
import type { Book } from '../book/book.ts'
import { bookOfSteps, type Taken } from '../book/step.ts'
import { findBrokenInvariants } from '../invariants/invariants.ts'
import { flatYear } from '../loans/example.test-data.ts'
import { type CutOffDraft, cutOffDraftSchema } from '../records/proposal-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { borrowingOf, contribute, record, recordingOf, regulated, reverse } from './example.test-data.ts'
import { confirmProposal, propose } from './propose.ts'

const asking = { ...recordingOf({ recordedBy: 'Lan' }), meetingDay: null }
const confirming = { ...recordingOf({ recordedBy: 'Mai' }), meetingDay: null }
const cutOff = isoDate('2023-12-31')

const incomeFund = {
  fund: 'incomeFund' as const,
  cashDong: 12_000_000,
  loans: [borrowingOf(1, 3_000_000, flatYear), borrowingOf(2, 5_000_000, flatYear)],
  sources: [
    { source: 'project' as const, giver: 'VIE071', amountDong: 18_000_000 },
    { source: 'loanIncome' as const, giver: null, amountDong: 1_500_000 },
    { source: 'unknown' as const, giver: null, amountDong: 500_000 },
  ],
  stated: { totalDong: 20_000_000, loansDong: 8_000_000, sourcesDong: 20_000_000 },
}
const activityFund = {
  fund: 'activityFund' as const,
  cashDong: 700_000,
  loans: [],
  sources: [{ source: 'members' as const, giver: null, amountDong: 700_000 }],
  stated: { totalDong: 700_000, loansDong: 0, sourcesDong: 700_000 },
}

function sheetOf(...sheets: readonly unknown[]): CutOffDraft {
  return cutOffDraftSchema.parse({ kind: 'opening', valueOn: cutOff, reason: 'sổ giấy', sheets })
}

function bookAfter(result: Result<Taken, FundRefusal>): Book {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.book
}

const waiting = bookAfter(propose(regulated, sheetOf(incomeFund, activityFund), asking))

describe('the cut-off sheet of a club that kept its funds on paper', () => {
  test('counts nothing until a second person signs it, and then begins both funds at once', () => {
    expect(balanceOf(waiting, 'incomeFund:cash', cutOff)).toBe(0)
    const begun = bookAfter(confirmProposal(waiting, 1, confirming))
    expect(balanceOf(begun, 'incomeFund:cash', cutOff)).toBe(12_000_000)
    expect(balanceOf(begun, 'incomeFund:loans', cutOff)).toBe(8_000_000)
    expect(balanceOf(begun, 'activityFund:cash', cutOff)).toBe(700_000)
    expect(begun.ledger.transactions.map((step) => 'signedBy' in step && step.signedBy)).toEqual([
      ['Lan', 'Mai'],
      ['Lan', 'Mai'],
    ])
    expect(findBrokenInvariants(begun.ledger)).toEqual([])
  })

  test('is not signed by whoever wrote it', () => {
    expect(confirmProposal(waiting, 1, asking)).toMatchObject({ refusal: { reason: 'secondPersonNeeded' } })
  })

  test('is the same book when it is read again from its steps', () => {
    const asked = propose(regulated, sheetOf(incomeFund, activityFund), asking)
    const signed = confirmProposal(waiting, 1, confirming)
    const [regulation] = regulated.ledger.regulations
    if (!asked.ok || !signed.ok || regulation === undefined) throw new Error('refused')
    const steps = [{ kind: 'regulation' as const, regulation }, asked.value.step, signed.value.step]
    expect(bookOfSteps(regulated.ledger.club, steps)).toEqual(signed.value.book)
  })

  test('tells where the money came from, and takes that back with the sheet', () => {
    const begun = bookAfter(confirmProposal(waiting, 1, confirming))
    const kept = clubMoneyAfter(clubMoneyOf(waiting), { before: waiting, after: begun })
    expect(moneyOn([kept], cutOff).origins).toEqual([
      { origin: 'members', amountDong: 700_000 },
      { origin: 'project', amountDong: 18_000_000 },
      { origin: 'opening', amountDong: 500_000 },
      { origin: 'loanIncome', amountDong: 1_500_000 },
    ])
    const mistaken = record(begun, reverse('2024-01-31', 2))
    expect(moneyOn([clubMoneyOf(mistaken)], isoDate('2024-02-01')).origins).not.toContainEqual(
      expect.objectContaining({ origin: 'members' }),
    )
  })

  test.each([
    { sum: 'total', stated: { totalDong: 20_000_001 }, statedDong: 20_000_001, countedDong: 20_000_000 },
    { sum: 'loans', stated: { loansDong: 8_500_000 }, statedDong: 8_500_000, countedDong: 8_000_000 },
    { sum: 'sources', stated: { sourcesDong: 0 }, statedDong: 0, countedDong: 20_000_000 },
  ])('with another $sum than its lines add up to is refused, with both figures', ({ stated, ...differs }) => {
    const wrong = { ...incomeFund, stated: { ...incomeFund.stated, ...stated } }
    expect(propose(regulated, sheetOf(wrong), asking)).toMatchObject({
      refusal: { reason: 'sheetSumDiffers', fund: 'incomeFund', ...differs },
    })
  })

  test('whose sources are not what the fund holds is refused, though they are added up rightly', () => {
    const [first] = incomeFund.sources
    const short = {
      ...incomeFund,
      sources: [first],
      stated: { ...incomeFund.stated, sourcesDong: 18_000_000 },
    }
    expect(propose(regulated, sheetOf(short), asking)).toMatchObject({
      refusal: { sum: 'sources', statedDong: 18_000_000, countedDong: 20_000_000 },
    })
  })

  test('is not taken by a book that has begun, even where it began while the sheet waited', () => {
    const begun = record(waiting, contribute('2024-01-05', 'activityFund', 1000))
    expect(confirmProposal(begun, 1, confirming)).toMatchObject({
      refusal: { reason: 'fundInUse', fund: 'activityFund' },
    })
    expect(propose(waiting, sheetOf(incomeFund), asking)).toMatchObject({
      refusal: { reason: 'alreadyProposed' },
    })
  })
})
