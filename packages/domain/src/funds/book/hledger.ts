import { compareDates } from '../../calendar/iso-date.ts'
import type { Account } from '../records/account.ts'
import type { CashCount, Entry, Transaction } from '../records/schema.ts'
import type { Book } from './book.ts'
import { findCashDifferences } from './cash-difference.ts'

/** Our accounts under accounting names; the first part of a name is the account’s type. */
export const journalNames: Readonly<Record<Account, string>> = {
  'incomeFund:cash': 'assets:incomeFund:cash',
  'incomeFund:loans': 'assets:incomeFund:loans',
  'incomeFund:opening': 'equity:incomeFund:opening',
  'incomeFund:contributions': 'revenues:incomeFund:contributions',
  'incomeFund:interest': 'revenues:incomeFund:interest',
  'incomeFund:penalties': 'revenues:incomeFund:penalties',
  'incomeFund:expenses': 'expenses:incomeFund:spent',
  'incomeFund:writeOffs': 'expenses:incomeFund:writeOffs',
  'incomeFund:transfers': 'equity:incomeFund:transfers',
  'activityFund:cash': 'assets:activityFund:cash',
  'activityFund:opening': 'equity:activityFund:opening',
  'activityFund:contributions': 'revenues:activityFund:contributions',
  'activityFund:expenses': 'expenses:activityFund:spent',
  'activityFund:transfers': 'equity:activityFund:transfers',
}

/**
 * The book as a journal for hledger, so that anybody can check its sums with another program. Steps are sorted by the
 * day on which the money moved. A count of the cash box that agrees with the book becomes a balance assertion, which
 * `hledger check` tests; one that differs becomes a comment.
 */
export function toHledger(book: Book): string {
  const differing = new Set(findCashDifferences(book).map(({ count }) => count.number))
  const steps = book.ledger.transactions.map((transaction) => ({
    on: transaction.valueOn,
    text: stepText(transaction),
  }))
  const counts = book.ledger.cashCounts.map((count) => ({
    on: count.countedOn,
    text: countText(count, !differing.has(count.number)),
  }))
  // The sort is stable, so on one day the counts come after the steps: boxes are counted in the evening.
  const dated = [...steps, ...counts].toSorted((one, other) => compareDates(one.on, other.on))
  const declared = Object.values(journalNames).map((name) => `account ${name}`)
  return [`commodity 1000. VND\n\n${declared.join('\n')}\n`, ...dated.map(({ text }) => text)].join('\n')
}

function stepText(transaction: Transaction): string {
  const { number, kind, valueOn, bookedOn, recordedBy, entries } = transaction
  const reverses = kind === 'reversal' ? `, reverses:${transaction.reverses}` : ''
  const heading = `${valueOn} * (${number}) ${oneLine(`${kind}: ${descriptionOf(transaction)}`)}`
  const tags = `    ; booked:${bookedOn}, by:${tagValue(recordedBy)}${reverses}`
  return [heading, tags, ...entries.map(postingText), ''].join('\n')
}

function postingText({ account, amountDong, loan }: Entry): string {
  return `    ${journalNames[account]}  ${amountDong} VND${loan === null ? '' : `  ; loan:${loan}`}`
}

function countText({ number, fund, countedOn, countedDong, countedBy }: CashCount, agrees: boolean): string {
  const by = countedBy.map(tagValue).join(' + ')
  const account = journalNames[`${fund}:cash`]
  if (!agrees) return `; ${countedOn} cash count of ${account}: ${countedDong} VND, not as booked, by ${by}\n`
  return `${countedOn} * (count ${number}) cash count\n    ; by:${by}\n    ${account}  0 VND = ${countedDong} VND\n`
}

function descriptionOf(transaction: Transaction): string {
  switch (transaction.kind) {
    case 'opening':
      return transaction.evidence
    case 'contribution':
      return transaction.giver === null ? transaction.source : `${transaction.source}, ${transaction.giver}`
    case 'dues':
      return 'dues'
    case 'expense':
      return transaction.purpose
    case 'disbursement':
      return transaction.lent.purpose
    case 'repayment':
      return transaction.loan
    default:
      return transaction.reason
  }
}

/**
 * Removes line breaks and semicolons from typed text: in the journal, a line break would end the step and a semicolon
 * its description.
 */
function oneLine(text: string): string {
  return text.replace(/[\s;|]+/g, ' ').trim()
}

/** Also removes commas and colons: a comma would end a tag’s value, and a colon would begin another tag. */
function tagValue(text: string): string {
  return oneLine(text.replace(/[,:]/g, ' '))
}
