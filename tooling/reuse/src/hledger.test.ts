import { spawnSync } from 'node:child_process'
import { isoDate } from '@lienthehe/domain'
import { accounts, balanceOf, journalNames, toHledger } from '@lienthehe/domain/funds'
import { describe, expect, test } from 'vitest'
import { clubBook, threeBooks } from './club-book.ts'

const isCi = (process.env['CI'] ?? '') !== '' && process.env['CI'] !== 'false'

function hledger(journal: string, ...args: readonly string[]) {
  // Without a UTF-8 locale, hledger stops at the first letter with a diacritic.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  return spawnSync('hledger', ['--file=-', ...args], {
    input: journal,
    encoding: 'utf8',
    env,
    timeout: 30_000,
  })
}

const isHledgerHere = hledger('', '--version').status === 0

test('hledger is there, or its tests are skipped aloud; where the result is a gate, that is a failure', () => {
  if (!isHledgerHere)
    console.warn(
      'hledger is missing: the exported journals are NOT read back. Debian: apt-get install hledger',
    )
  expect(isHledgerHere || !isCi).toBe(true)
})

describe.skipIf(!isHledgerHere)('hledger reads the journal that we export', () => {
  const book = clubBook()
  const journal = toHledger(book)

  test('it finds nothing wrong: every step balances, every account is declared, every count that agrees holds', () => {
    const checked = hledger(journal, 'check', 'accounts', 'commodities', 'ordereddates')
    expect(checked.stderr).toBe('')
    expect(checked.status).toBe(0)
    expect(journal).toContain(' = 430000 VND')
  })

  describe.each(threeBooks())('of $name', ({ book: own }) => {
    const evenings = ['2023-12-31', '2024-01-15', '2024-02-29', '2024-03-05', '2024-04-30']
    test.each(evenings)('every account has the balance that we say on the evening of %s', (date) => {
      const ours = accounts.map((account) => [journalNames[account], balanceOf(own, account, isoDate(date))])
      expect(balancesBefore(toHledger(own), dayAfter(date))).toEqual(Object.fromEntries(ours))
    })
  })

  test('it counts as many steps as we do', () => {
    const printed = hledger(journal, 'print', '--output-format=json').stdout
    const parsed: unknown = JSON.parse(printed)
    expect(parsed).toHaveLength(book.ledger.transactions.length + 1)
  })

  test.each([
    { what: 'an amount that was changed', from: '  120000 VND', to: '  120001 VND' },
    { what: 'a count that does not agree', from: '= 430000 VND', to: '= 430001 VND' },
    {
      what: 'an account that nobody declared',
      from: 'expenses:activityFund:spent  120000',
      to: 'expenses:x  120000',
    },
  ])('it would find $what', ({ from, to }) => {
    expect(journal).toContain(from)
    expect(hledger(journal.replace(from, to), 'check', 'accounts').status).not.toBe(0)
  })

  /** The balance of each account at the end of the day before this day. */
  function balancesBefore(told: string, day: string): Record<string, number> {
    const { stdout } = hledger(
      told,
      ...['balance', '--flat', '--empty', '--declared', '--no-total', '--output-format=csv', `--end=${day}`],
    )
    const rows = stdout.trim().split('\n').slice(1)
    return Object.fromEntries(
      rows.map((row) => {
        const [, account = '', amount = ''] = /^"(.*)","(-?\d+)(?: VND)?"$/.exec(row) ?? []
        return [account, Number(amount)]
      }),
    )
  }
})

/** hledger's `--end` does not include its own day, so it needs the day after. */
function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
