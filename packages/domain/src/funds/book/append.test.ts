import { expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { dong } from '../dong.ts'
import { recordingOf, regulated } from '../recording/example.test-data.ts'
import { append, move } from './append.ts'

function given(amount: number, arrived: number) {
  const entries = [
    { account: 'incomeFund:contributions', amountDong: dong(-amount), loan: null },
    { account: 'incomeFund:cash', amountDong: dong(arrived), loan: null },
  ] as const
  const gift = { fund: 'incomeFund', source: 'project', giver: null, amountDong: dong(amount) } as const
  const valueOn = isoDate('2024-01-05')
  return () => append(regulated, { kind: 'contribution', ...gift, valueOn, ...recordingOf(), entries })
}

test('entries that do not balance are a bug of the caller, and never enter the book', () => {
  expect(given(1000, 999)).toThrow('the entries of contribution do not balance')
  expect(given(1000, 1000)()).toMatchObject({ ok: true })
})

test('what one account gains the other one gives, and of nothing nothing is recorded', () => {
  const accounts = { to: 'incomeFund:cash', from: 'incomeFund:contributions' } as const
  expect(move(1000, accounts)).toEqual([
    { account: 'incomeFund:cash', amountDong: 1000, loan: null },
    { account: 'incomeFund:contributions', amountDong: -1000, loan: null },
  ])
  expect(move(0, accounts)).toEqual([])
})
