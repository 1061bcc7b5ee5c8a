import { type ClubId, dong, type IsoDate, isoDate, month } from '@lienthehe/domain'
import {
  type Book,
  closingBoxes,
  type Fund,
  funds,
  loanPositionsOn,
  monthOf,
  pendingOf,
  requestStatesOf,
} from '@lienthehe/domain/funds'
import { loanIdSchema, transactionNumberSchema } from '@lienthehe/domain/schema'
import fc from 'fast-check'
import { DatabaseBusy, databaseErrorOf, TransactionTooLong } from '../db/errors.ts'
import { readMembers } from '../members/queries.ts'
import { borrowingOf, clubRegulation, requestDraft } from './club-book.ts'
import type { Instance } from './instance.ts'
import { type CashEffect, cashEffectOf } from './naive-cash.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { uuidOf } from './two-provinces.ts'

/** Weighed so that each is accepted about as often as the others: most of what is refused is tried more often. */
const kinds = [
  'regulate',
  'regulate',
  'open',
  'contribute',
  'contribute',
  'collectDues',
  'spend',
  'transfer',
  'lend',
  'repay',
  'repay',
  'request',
  'request',
  'decide',
  'decide',
  'handOut',
  'handOut',
  'propose',
  'propose',
  'confirm',
  'confirm',
  'decline',
  'count',
  'count',
  'count',
  'close',
  'close',
] as const

/** One thing that somebody tries with the book of one of the clubs; `pick` chooses a member, a loan or a step. */
export const bookCommands = fc.record({
  kind: fc.constantFrom(...kinds),
  club: fc.nat(),
  writer: fc.nat(),
  day: fc.nat(320),
  fund: fc.constantFrom(...funds),
  thousands: fc.integer({ min: 1, max: 4000 }),
  pick: fc.nat(),
  isSentTwice: fc.boolean(),
})
export type BookCommand = typeof bookCommands extends fc.Arbitrary<infer One> ? One : never

type Books = Awaited<ReturnType<Instance['as']>>['books']

/** Whose book it is, who tries it, and under which key. */
export type Attempt = { readonly books: Books; readonly club: ClubId; readonly key: string }

/** What came of it, and what it does to the cash of the funds where it is not refused, reckoned without the domain. */
export type Tried = { readonly outcome: Outcome; readonly effect: CashEffect }

/** Tries it, once or twice at once: that a book refuses is an answer too, a bug of either is thrown. */
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

/** What comes of it: whoever is told that the register is too busy sends it again, under the same key. */
async function outcomeWhenHeard(ask: () => Promise<unknown>): Promise<Outcome> {
  for (;;) {
    const outcome = await outcomeOf(ask())
    const error = outcome.kind === 'bug' ? databaseErrorOf(outcome.error) : undefined
    if (!(error instanceof TransactionTooLong || error instanceof DatabaseBusy)) return outcome
  }
}

async function readFacts({ services }: Instance, club: ClubId, command: BookCommand) {
  const { day, pick, thousands } = command
  const { book } = await services.books.read(services.db, club)
  const { transactions, proposals, requests } = book.ledger
  const pending = pendingOf(book)
  const members = await readMembers(services.db, [club])
  const on = isoDate(new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10))
  const open = loanPositionsOn(book, on).filter(({ outstandingDong }) => outstandingDong > 0)
  const position = open[pick % Math.max(open.length, 1)]
  const one = members[pick % members.length]
  if (one === undefined) throw new Error('the club has no members')
  // Most of what is answered is still waiting; a fifth is asked about whatever became of it.
  const proposal =
    pick % 5 === 0
      ? 1 + (pick % Math.max(proposals.length, 1))
      : (pending[pick % Math.max(pending.length, 1)]?.number ?? 1)
  const asks = proposals[proposal - 1]?.asks
  const request = requests[(requestTo(command, book) ?? 1 + pick) % Math.max(requests.length, 1)]
  return {
    on,
    request: request?.number ?? 1,
    principalRequested: request?.asks.principalDong ?? 0,
    proposal,
    /** What the proposal, if it is followed, takes back. */
    takesBack: asks?.kind === 'reversal' ? asks.reverses : null,
    member: one.member.id,
    loan: position?.loan.id ?? noLoan,
    amountRepaid: Math.min(thousands * 500, position?.payoffDong ?? 1),
    ...nextClosing(book, command, on),
    step: transactionNumberSchema.parse(1 + (pick % Math.max(transactions.length, 1))),
  }
}

/** The place of a request that waits for this; a fifth is asked about whatever became of it. */
function requestTo({ kind, pick }: BookCommand, book: Book): number | undefined {
  if (pick % 5 === 0) return undefined
  const states = requestStatesOf(book)
  const wanted = kind === 'decide' ? 'waiting' : 'approved'
  const places = book.ledger.requests.flatMap(({ number }, place) =>
    states.get(number) === wanted ? [place] : [],
  )
  return places[pick % Math.max(places.length, 1)]
}

const year = Array.from({ length: 12 }, (_, place) => month(`2025-${String(place + 1).padStart(2, '0')}`))

/** The month that a board would close next, and the box that it would count for it; a fifth is about any. */
function nextClosing(book: Book, { pick, fund }: BookCommand, on: IsoDate) {
  const closed = book.ledger.closures.at(-1)?.month ?? ''
  const next = year.find((one) => one > closed)
  if (pick % 5 === 0 || next === undefined || next > monthOf(on))
    return { monthToClose: monthOf(on), count: { countedOn: on, fund } }
  const box = closingBoxes(book, next).find(({ counted }) => counted === null)
  return { monthToClose: next, count: { countedOn: box?.to ?? on, fund: box?.fund ?? fund } }
}

/** In no book. */
const noLoan = loanIdSchema.parse(uuidOf('no loan'))

type Own = { readonly key: string; readonly club: ClubId }
export type Known = BookCommand & Awaited<ReturnType<typeof readFacts>>

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
    default:
      return askAboutLoan(books, own, { ...known, kind })
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
      const draft = { is: 'approved', request, decidedOn: on, present: ['Lan', 'Mai'] } as const
      return books.decideRequest({
        ...own,
        draft: { ...draft, exception: pick % 2 === 0 ? 'lũ cuốn chuồng' : null },
      })
    }
    default:
      return books.lendAsApproved({ ...own, request, valueOn: on })
  }
}

function askAboutLoan(books: Books, own: Own, known: Known): Promise<unknown> {
  const { kind, on, proposal } = known
  switch (kind) {
    case 'lend':
      return books.lend({ ...own, draft: { ...borrowingOf(known.member), ...principalOf(known) } })
    case 'repay': {
      const amountDong = dong(known.amountRepaid)
      return books.repay({ ...own, draft: { valueOn: on, loan: known.loan, amountDong }, seen: null })
    }
    case 'propose': {
      const draft = { kind: 'reversal', valueOn: on, reverses: known.step, reason: 'ghi nhầm' } as const
      return books.propose({ ...own, draft })
    }
    case 'confirm':
      return books.confirm({ ...own, proposal })
    case 'decline':
      return books.decline({ ...own, proposal, reason: 'ghi đúng rồi' })
    case 'count': {
      const draft = { ...known.count, countedDong: dong(known.thousands * 1000) }
      return books.count({ ...own, draft, witness: 'Mai' })
    }
    default: {
      const explanations = funds.map((one: Fund) => ({ fund: one, text: 'tiền lẻ' }))
      return books.close({ ...own, draft: { month: known.monthToClose, explanations } })
    }
  }
}

function principalOf({ on, thousands }: Known) {
  return { valueOn: on, principalDong: dong(thousands * 1000) }
}
