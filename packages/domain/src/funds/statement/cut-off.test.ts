import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { dong } from '../dong.ts'
import { loanIdSchema } from '../loans/schema.ts'
import {
  contribute,
  lend,
  record,
  recordingOf,
  regulated,
  repay,
  reverse,
  type Step,
  spend,
  unregulated,
} from '../recording/example.test-data.ts'
import { openFund } from '../recording/open.ts'
import { anyLife, dateOf } from '../recording/random-book.test-data.ts'
import { recordContribution } from '../recording/record.ts'
import type { OpeningSource } from '../records/opening-source.ts'
import { capitalOf } from './capital.ts'
import { cutOffOf } from './cut-off.ts'

function given(
  on: string,
  source: Exclude<OpeningSource, 'loanIncome' | 'unknown' | 'used'>,
  giver: string,
): Step {
  const draft = { valueOn: isoDate(on), fund: 'incomeFund', source, giver } as const
  return (book, recording) => recordContribution(book, { ...draft, amountDong: dong(5_000_000) }, recording)
}

describe('several kinds of capital are held apart', () => {
  const book = record(
    regulated,
    given('2024-01-05', 'project', 'VIE071'),
    given('2024-02-05', 'project', 'VIE085'),
    given('2024-03-05', 'project', 'VIE071'),
    contribute('2024-03-05', 'activityFund', 300_000),
    reverse('2024-04-01', 2),
  )

  test('each by its source and its giver, as it stood on the day', () => {
    const march = [
      { fund: 'incomeFund', source: 'project', giver: 'VIE071', amountDong: 10_000_000 },
      { fund: 'incomeFund', source: 'project', giver: 'VIE085', amountDong: 5_000_000 },
      { fund: 'activityFund', source: 'project', giver: null, amountDong: 300_000 },
    ]
    expect(capitalOf(book, isoDate('2024-03-31'))).toEqual(march)
    expect(capitalOf(book, isoDate('2024-04-01'))).toEqual([march[0], march[2]])
    expect(capitalOf(book, isoDate('2024-01-31'))).toMatchObject([{ giver: 'VIE071', amountDong: 5_000_000 }])
  })

  test('what was spent or lent is still theirs, and the sheet says how much was used', () => {
    const later = record(
      book,
      spend('2024-04-02', 'activityFund', 100_000),
      lend('2024-04-02', 1, 4_000_000),
      repay('2024-05-02', 1, 400_000),
    )
    const [incomeFund, activityFund] = cutOffOf(later, isoDate('2024-05-02'))
    expect(activityFund?.sources).toEqual([
      { source: 'project', giver: null, amountDong: 300_000 },
      { source: 'used', giver: null, amountDong: -100_000 },
    ])
    expect(incomeFund?.sources.map(({ source }) => source)).toEqual(['project', 'loanIncome'])
    expect(incomeFund?.loans).toMatchObject([{ conditions: { months: 11 } }])
  })
})

test('whatever a board tried, the sheet of any day begins a book with what the fund held', () => {
  fc.assert(
    fc.property(anyLife, fc.nat(1200), (life, day) => {
      const { book } = life.at(-1) ?? life[0]
      const asOf = dateOf(day)
      for (const { fund, cashDong, loans, sources } of cutOffOf(book, asOf)) {
        const owed = loans.reduce((sum, { principalDong }) => sum + principalDong, 0)
        expect(sources.reduce((sum, { amountDong }) => sum + amountDong, 0)).toBe(cashDong + owed)
        const ids = loans.map((loan, place) => ({
          ...loan,
          loan: loanIdSchema.parse(`00000000-0000-4000-8000-${String(place).padStart(12, '0')}`),
        }))
        const draft = { valueOn: asOf, fund, cashDong, sources, loans: ids, evidence: 'sổ cũ' }
        const opened = openFund(
          unregulated,
          { ...draft, signedBy: ['Lan', 'Mai'] },
          { ...recordingOf(), meetingDay: null },
        )
        expect(opened.ok).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})
