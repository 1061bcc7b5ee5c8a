import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { loanHistoryOf } from '../book/loans-on.ts'
import {
  contribute,
  lend,
  loanId,
  record,
  regulated,
  repay,
  reverse,
  type Step,
  writeOff,
} from '../recording/example.test-data.ts'
import { loanCard } from './card.ts'

function statesOn(on: string, ...steps: readonly Step[]): readonly string[] {
  const given = [contribute('2024-01-05', 'incomeFund', 20_000_000), lend('2024-01-17', 1, 5_000_000)]
  const history = loanHistoryOf(record(regulated, ...given, ...steps), loanId(1))
  if (history === undefined) throw new Error('no loan')
  return loanCard(history, isoDate(on)).instalments.map(({ state }) => state)
}

describe('a borrower’s card', () => {
  test('tells what is paid, late, next and to come', () => {
    expect(statesOn('2024-03-20', repay('2024-02-17', 1, 450_000)).slice(0, 4)).toEqual([
      'paid',
      'late',
      'next',
      'upcoming',
    ])
  })

  test('does not call paid what was given up', () => {
    const states = statesOn('2024-04-20', repay('2024-02-17', 1, 450_000), writeOff('2024-04-01', 1))
    expect(states).toEqual(['paid', ...Array.from({ length: 11 }, () => 'writtenOff')])
  })

  test('asks again when the giving up is taken back', () => {
    const back = [writeOff('2024-03-01', 1), reverse('2024-03-02', 3)]
    expect(statesOn('2024-03-20', ...back)).toEqual(statesOn('2024-03-20'))
  })
})
