import { expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { dong } from '../dong.ts'
import { recordCashCount } from '../recording/count.ts'
import {
  contribute,
  lend,
  loanId,
  record,
  recordingOf,
  regulated,
  reverse,
  spend,
  transfer,
} from '../recording/example.test-data.ts'
import type { Book } from './book.ts'
import { toHledger } from './hledger.ts'

function counted(book: Book, amount: number): Book {
  const countedOn = isoDate('2024-02-10')
  const count = { countedOn, fund: 'incomeFund', countedDong: dong(amount) } as const
  const result = recordCashCount(book, { ...count, countedBy: ['Lan', 'Mai'] }, recordingOf())
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.book
}

const book = record(
  regulated,
  contribute('2024-01-05', 'incomeFund', 20_000_000),
  lend('2024-01-17', 1, 5_000_000),
  transfer('2024-01-10', 'incomeFund', 30_000),
)

const stepsOf = (journal: string) => journal.match(/^\d{4}-\d\d-\d\d .*/gm)

test('the journal is in the order of the days, whatever the order of recording', () => {
  expect(stepsOf(toHledger(book))).toEqual([
    '2024-01-05 * (1) contribution: project',
    '2024-01-10 * (3) transfer: trích lãi theo quy chế',
    '2024-01-17 * (2) disbursement: nuôi lợn',
  ])
})

test('a count that agrees asserts the balance of its evening; one that does not is a comment', () => {
  expect(toHledger(counted(book, 14_970_000))).toContain('    assets:incomeFund:cash  0 VND = 14970000 VND\n')
  const differing = toHledger(counted(book, 14_960_000))
  expect(differing).not.toContain('=')
  expect(differing).toContain(
    '; 2024-02-10 cash count of assets:incomeFund:cash: 14960000 VND, not as booked',
  )
})

test('what people typed stays on its line and begins nothing new', () => {
  const purpose = 'trà; bánh\n2024-01-01 * lừa | mua: thêm'
  const [, , , step] =
    stepsOf(toHledger(record(book, spend('2024-02-10', 'incomeFund', 1000, purpose)))) ?? []
  expect(step).toBe('2024-02-10 * (4) expense: trà bánh 2024-01-01 * lừa mua: thêm')
})

test('a step’s tags say when and by whom it was booked; a reversal’s, and only its, which step it takes back', () => {
  const tags = toHledger(record(book, reverse('2024-02-10', 3))).match(/^ {4}; booked:.*/gm) ?? []
  expect(tags.map((tag) => tag.match(/by:.*/)?.[0])).toEqual([
    'by:Lan',
    'by:Lan',
    'by:Lan',
    'by:Lan, reverses:3',
  ])
})

test('each posting of a loan names it, and one of no loan names nothing', () => {
  const lines = toHledger(book).match(/^ {4}.* VND.*$/gm) ?? []
  const named = lines.filter((line) => line.endsWith(`  ; loan:${loanId(1)}`))
  expect(named.map((line) => line.trim().split('  ')[0])).toEqual([
    'assets:incomeFund:loans',
    'assets:incomeFund:cash',
  ])
  // The contribution has two amounts and the transfer four, since both funds have cash and a transfer account.
  expect(lines.filter((line) => line.endsWith(' VND'))).toHaveLength(6)
})
