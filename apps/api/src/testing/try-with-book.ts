import type { ClubId } from '@lienthehe/domain/clubs'
import { dong, type Fund, funds } from '@lienthehe/domain/funds'
import { DatabaseBusy, databaseErrorOf, TransactionTooLong } from '../db/errors.ts'
import type { BookCommand } from './book-commands.ts'
import { type Known, readFacts } from './book-facts.ts'
import { borrowingOf, clubRegulation, requestDraft, yearOfEqualParts } from './club-book.ts'
import type { Instance } from './instance.ts'
import { type CashEffect, cashEffectOf } from './naive-cash.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { uuidOf } from './two-provinces.ts'

type Books = Awaited<ReturnType<Instance['as']>>['books']

/** The procedures of the user who tries a command, the club of the book, and the key of the request. */
export type Attempt = { readonly books: Books; readonly club: ClubId; readonly key: string }

/** The outcome of a command, and the effect that it has on the cash if it is accepted, computed without the domain. */
export type Tried = { readonly outcome: Outcome; readonly effect: CashEffect }

/** Tries a command, once or twice at the same time. A refusal is a valid outcome; a bug is thrown. */
export async function tryWithBook(
  instance: Instance,
  { books, club, key }: Attempt,
  command: BookCommand,
): Promise<Tried> {
  const own = { key: uuidOf(key), club }
  const facts = await readFacts(instance, club, command)
  const attempt = () => outcomeWhenHeard(() => ask(books, own, { ...command, ...facts }))
  const [first, again] = command.isSentTwice
    ? await Promise.all([attempt(), attempt()])
    : [await attempt(), null]
  if (first.kind === 'bug') throw first.error
  if (again?.kind === 'bug') throw again.error
  if (again?.kind === 'answer' && first.text !== again.text)
    throw new Error(`${first.text} and ${again.text}`)
  return { outcome: first, effect: cashEffectOf({ ...command, ...facts }) }
}

/** The outcome of a request. If the server says that it is too busy, the request is sent again under the same key. */
async function outcomeWhenHeard(ask: () => Promise<unknown>): Promise<Outcome> {
  for (;;) {
    const outcome = await outcomeOf(ask())
    const error = outcome.kind === 'bug' ? databaseErrorOf(outcome.error) : undefined
    if (!(error instanceof TransactionTooLong || error instanceof DatabaseBusy)) return outcome
  }
}

type Own = { readonly key: string; readonly club: ClubId }

function ask(books: Books, own: Own, known: Known): Promise<unknown> {
  const { kind, on, fund } = known
  const amount = { valueOn: on, fund, amountDong: dong(known.thousands * 1000) }
  switch (kind) {
    case 'regulate':
      return books.adoptRegulation({ ...own, regulation: { ...clubRegulation, from: on } })
    case 'open': {
      const draft = { valueOn: on, fund, cashDong: amount.amountDong, loans: [], evidence: 'sổ cũ' }
      return books.open({ ...own, draft: { ...draft, signedBy: ['Lan', 'Mai'] } })
    }
    case 'contribute':
      return books.contribute({ ...own, draft: { ...amount, source: 'project', giver: null } })
    case 'collectDues': {
      const payers = [{ member: known.member, amountDong: dong(20_000) }]
      return books.collectDues({ ...own, draft: { valueOn: on, fund, payers } })
    }
    case 'spend':
      return books.spend({ ...own, draft: { ...amount, purpose: 'thuốc men' } })
    case 'transfer': {
      const draft = { valueOn: on, from: fund, amountDong: amount.amountDong, reason: 'trích lãi' }
      return books.transfer({ ...own, draft })
    }
    case 'request':
    case 'decide':
    case 'handOut':
      return askAboutRequest(books, own, { ...known, kind })
    case 'lend':
      return books.lend({ ...own, draft: { ...borrowingOf(known.member), ...principalOf(known) } })
    case 'repay': {
      const amountDong = dong(known.amountRepaid)
      return books.repay({ ...own, draft: { valueOn: on, loan: known.loan, amountDong }, seen: null })
    }
    case 'count': {
      const draft = { ...known.count, countedDong: amount.amountDong }
      return books.count({ ...own, draft, witness: 'Mai' })
    }
    case 'close': {
      const explanations = funds.map((one: Fund) => ({ fund: one, text: 'tiền lẻ' }))
      return books.close({ ...own, draft: { month: known.monthToClose, explanations } })
    }
    case 'confirm':
      return books.confirm({ ...own, proposal: known.proposal })
    case 'decline':
      return books.decline({ ...own, proposal: known.proposal, reason: 'ghi đúng rồi' })
    default:
      return books.propose({ ...own, draft: proposalDraftOf({ ...known, kind }) })
  }
}

function askAboutRequest(books: Books, own: Own, known: Known): Promise<unknown> {
  const { kind, on, request, pick } = known
  switch (kind) {
    case 'request': {
      const { principalDong } = principalOf(known)
      return books.requestLoan({
        ...own,
        draft: { ...requestDraft(known.member), requestedOn: on, principalDong },
      })
    }
    case 'decide': {
      const draft = { request, decidedOn: on, present: ['Lan', 'Mai'] }
      return books.decideRequest({
        ...own,
        draft:
          pick % 7 === 0
            ? { is: 'declined', ...draft, reason: 'chưa rõ cách làm ăn' }
            : { is: 'approved', ...draft, exception: pick % 2 === 0 ? 'lũ cuốn chuồng' : null },
      })
    }
    default:
      return books.lendAsApproved({ ...own, request, valueOn: on })
  }
}

type Proposing = Known & { readonly kind: `propose${string}` }

function proposalDraftOf({ kind, on, fund, loan, step, thousands }: Proposing) {
  switch (kind) {
    case 'proposeReversal':
      return { kind: 'reversal', valueOn: on, reverses: step, reason: 'ghi nhầm' } as const
    case 'proposeRestructuring':
      return {
        ...({ kind: 'restructuring', valueOn: on, loan, reason: 'lũ cuốn chuồng' } as const),
        conditions: { ...yearOfEqualParts, months: 1 + (thousands % 12) },
      }
    case 'proposeWriteOff':
      return { kind: 'writeOff', valueOn: on, loan, reason: 'người vay đã mất' } as const
    default: {
      const cashDong = dong(thousands * 1000)
      const stated = { totalDong: cashDong, loansDong: dong(0), sourcesDong: cashDong }
      const sources = [{ source: 'project', giver: null, amountDong: cashDong }] as const
      const sheet = { fund, cashDong, loans: [], sources, stated }
      return { kind: 'opening', valueOn: on, reason: 'sổ giấy', sheets: [sheet] } as const
    }
  }
}

function principalOf({ on, principalDong }: Known) {
  return { valueOn: on, principalDong: dong(principalDong) }
}
