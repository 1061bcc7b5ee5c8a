import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { month } from '../../calendar/month.ts'
import { languages } from '../../text/language.ts'
import { dong } from '../dong.ts'
import type { FundRefusal } from './refusal.ts'
import { wordFundRefusal } from './refusal-wording.ts'

const day = isoDate('2024-03-05')

/** One of each reason, and all the variants of its sentence: the compiler asks for a new one. */
const examples = {
  amountInvalid: [
    { reason: 'amountInvalid', leastDong: dong(1), mostDong: dong(100_000_000_000) },
    { reason: 'amountInvalid', leastDong: dong(0), mostDong: dong(100_000_000_000) },
  ],
  termsInvalid: [
    {
      reason: 'termsInvalid',
      problems: [
        { field: 'principalDong', least: 1, most: 100_000_000_000 },
        { field: 'months', least: 1, most: 120 },
        { field: 'monthlyRateBasisPoints', least: 0, most: 1000 },
        { field: 'lateMonthlyRateBasisPoints', least: 0, most: 1000 },
        { field: 'graceMonths', least: 0, most: 11 },
        { field: 'roundingUnitDong', least: 1, most: 1_000_000 },
        { field: 'startsOn', least: 2000, most: 2999 },
      ],
    },
  ],
  sheetLoanInvalid: [
    { reason: 'sheetLoanInvalid', row: 3, problems: [{ field: 'months', least: 1, most: 120 }] },
  ],
  textMissing: [
    { reason: 'textMissing', field: 'reason' },
    { reason: 'textMissing', field: 'evidence' },
    { reason: 'textMissing', field: 'purpose' },
    { reason: 'textMissing', field: 'recordedBy' },
  ],
  secondPersonNeeded: [{ reason: 'secondPersonNeeded' }],
  valueInFuture: [{ reason: 'valueInFuture', bookedOn: day }],
  monthClosed: [{ reason: 'monthClosed', month: month('2024-02') }],
  monthNotOver: [{ reason: 'monthNotOver', endsOn: day }],
  beforeOpening: [{ reason: 'beforeOpening', openedOn: day }],
  fundInUse: [{ reason: 'fundInUse', fund: 'incomeFund' }],
  onlyIncomeFundLends: [{ reason: 'onlyIncomeFundLends' }],
  fundTooSmall: [
    {
      reason: 'fundTooSmall',
      fund: 'activityFund',
      on: day,
      availableDong: dong(150_000),
      neededDong: dong(1_500_000),
    },
  ],
  noRegulation: [{ reason: 'noRegulation', on: day }],
  regulationTooEarly: [{ reason: 'regulationTooEarly', after: day }],
  outsideRegulation: [
    {
      reason: 'outsideRegulation',
      regulation: '01/QC-CLB',
      breaches: [
        { limit: 'loanSize', most: 10_000_000, asked: 12_000_000 },
        { limit: 'term', most: 24, asked: 36 },
        { limit: 'monthlyRate', most: 65, asked: 100 },
        { limit: 'fundShare', most: 5_000_000, asked: 12_000_000 },
      ],
    },
  ],
  notAMember: [{ reason: 'notAMember', on: day }],
  loanKnown: [{ reason: 'loanKnown' }],
  loanUnknown: [{ reason: 'loanUnknown' }],
  loanClosed: [{ reason: 'loanClosed' }],
  beforeLoan: [{ reason: 'beforeLoan', from: day }],
  overpaid: [{ reason: 'overpaid', payoffDong: dong(3_030_000), excessDong: dong(1000) }],
  transactionUnknown: [{ reason: 'transactionUnknown' }],
  alreadyReversed: [{ reason: 'alreadyReversed' }],
  reversalNotReversible: [{ reason: 'reversalNotReversible' }],
  reversalTooEarly: [{ reason: 'reversalTooEarly', notBefore: day }],
  laterStepStands: [{ reason: 'laterStepStands', kind: 'repayment', valueOn: day }],
} as const satisfies {
  readonly [R in FundRefusal['reason']]: readonly (FundRefusal & { readonly reason: R })[]
}

const refusals: readonly FundRefusal[] = Object.values(examples).flat()

describe.each(languages)('a refusal in %s', (language) => {
  test.each(refusals)('$reason is a whole sentence', (refusal) => {
    const sentence = wordFundRefusal(refusal, language)
    expect(sentence).toMatch(/^[\p{Lu}\d].+\.$/u)
    expect(sentence).toBe(sentence.normalize('NFC'))
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[{}]/)
  })

  test('no two of them read the same', () => {
    const sentences = refusals.map((refusal) => wordFundRefusal(refusal, language))
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})

test('it says the figures as one reads them there', () => {
  expect(wordFundRefusal(examples.fundTooSmall[0], 'vi')).toBe(
    'Quỹ hoạt động không đủ tiền: cần 1.500.000 đồng, ngày 05/03/2024 chỉ còn 150.000 đồng.',
  )
  expect(wordFundRefusal(examples.overpaid[0], 'en')).toBe(
    '1,000 đồng too much: 3,030,000 đồng closes the loan.',
  )
  expect(wordFundRefusal(examples.outsideRegulation[0], 'vi')).toContain('lãi 1% một tháng, cao nhất 0,65%')
  expect(wordFundRefusal(examples.termsInvalid[0], 'en')).toContain(
    'the year of the loan must be a whole number from 2000 to 2999',
  )
  expect(wordFundRefusal(examples.monthClosed[0], 'vi')).toContain('tháng 02/2024')
})
