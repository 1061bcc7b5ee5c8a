import type { IsoDate } from '@lienthehe/domain'
import { monthOf } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import {
  type Book,
  balanceOf,
  closingBoxes,
  type Fund,
  funds,
  pendingOf,
  type RequestState,
  requestStatesOf,
} from '@lienthehe/domain/funds'
import { type BookCommand, bookCommandKinds, dayOf } from './book-commands.ts'
import {
  aboutWhatWaits,
  loansFor,
  nextMonthToClose,
  proposalsFor,
  requestsFor,
  stepsFor,
} from './book-facts.ts'

type Kind = BookCommand['kind']

/** How often a kind of command was tried, and how often it was accepted. */
export type Counts = { readonly tried: number; readonly accepted: number }

/** A club and its book as it was a moment ago; others may have changed it since. */
export type KeptBook = { readonly club: ClubId; readonly book: Book }

type Glance = { readonly book: Book; readonly on: IsoDate; readonly command: BookCommand }

/**
 * Could the book accept a command of this kind? A quick check that proves nothing: it lets the tests try kinds with
 * many prerequisites in books where these are fulfilled.
 */
const isReady: Readonly<Record<Kind, (glance: Glance) => boolean>> = {
  regulate: ({ book, on }) => book.ledger.regulations.every(({ from }) => from < on),
  open: ({ book, command }) => !isUsed(book, command.fund),
  proposeCutOff: ({ book }) =>
    !(
      funds.some((fund) => isUsed(book, fund)) || pendingOf(book).some(({ asks }) => asks.kind === 'opening')
    ),
  contribute: ({ book, command }) => isUsed(book, command.fund),
  collectDues: ({ book, command }) => isUsed(book, command.fund),
  spend: hasAmount,
  transfer: hasAmount,
  lend: hasPrincipal,
  repay: isOwed,
  // Only one request at a time: a second request of the same member would be refused, and an approved one must get its
  // money first.
  request: ({ book }) => requestsThat('waiting', book) === 0,
  decide: ({ book, on, command }) =>
    requestsFor(command, book, on).length > 0 && requestsThat('approved', book) === 0,
  handOut: ({ book, on, command }) =>
    requestsFor(command, book, on).some(({ asks }) =>
      holds(book, 'incomeFund', { on, dong: asks.principalDong }),
    ),
  proposeReversal: ({ book, command }) => stepsFor(command, book).length > 0,
  proposeRestructuring: isOwed,
  proposeWriteOff: isOwed,
  confirm: ({ book, command }) => proposalsFor(command, book).length > 0,
  decline: ({ book, command }) => proposalsFor(command, book).length > 0,
  count: ({ book, on }) => boxesToCount(book, on).some(({ counted }) => counted === null),
  close: ({ book, on }) => {
    const boxes = boxesToCount(book, on)
    return boxes.length > 0 && boxes.every(({ counted }) => counted !== null)
  },
}

/** For each kind, the kind that must be accepted before it, if there is one. */
const needed: Partial<Record<Kind, Kind>> = {
  spend: 'contribute',
  transfer: 'contribute',
  lend: 'contribute',
  repay: 'lend',
  decide: 'request',
  handOut: 'decide',
  proposeReversal: 'contribute',
  proposeRestructuring: 'lend',
  proposeWriteOff: 'lend',
  confirm: 'proposeReversal',
  decline: 'proposeReversal',
  close: 'count',
}

/** The kind and its prerequisites, the nearest first. */
function withNeeded(kind: Kind): readonly Kind[] {
  const before = needed[kind]
  return before === undefined ? [kind] : [kind, ...withNeeded(before)]
}

function isUsed({ evenings }: Book, fund: Fund): boolean {
  return evenings.has(`${fund}:cash`)
}

function requestsThat(state: RequestState, book: Book): number {
  return [...requestStatesOf(book).values()].filter((one) => one === state).length
}

function hasAmount({ book, on, command: { fund, thousands } }: Glance): boolean {
  return holds(book, fund, { on, dong: thousands * 1000 })
}

/** Is the loan at most half of the fund's cash, as the clubs' regulation demands? */
function hasPrincipal({ book, on, command: { thousands } }: Glance): boolean {
  return holds(book, 'incomeFund', { on, dong: thousands * 400 })
}

function holds(book: Book, fund: Fund, needed: { readonly on: IsoDate; readonly dong: number }): boolean {
  return [needed.on, dayOf(365)].every((day) => balanceOf(book, `${fund}:cash`, day) >= needed.dong)
}

function isOwed({ book, on, command }: Glance): boolean {
  return loansFor(command, book, on).length > 0
}

function boxesToCount(book: Book, on: IsoDate) {
  const next = nextMonthToClose(book)
  return next === undefined || next > monthOf(on) ? [] : closingBoxes(book, next)
}

/**
 * Changes some commands that several people try at once. Of every eight commands, the first `leaning` become the kind
 * that was accepted least often, or one of its prerequisites, in a club where it could be accepted. The others stay as
 * drawn.
 */
export function leanToRareKinds(
  commands: readonly BookCommand[],
  {
    counts,
    books,
    leaning,
  }: {
    readonly counts: ReadonlyMap<Kind, Counts>
    readonly books: readonly KeptBook[]
    readonly leaning: number
  },
): readonly BookCommand[] {
  // Counts the commands of this batch as accepted, so that they do not all become the same kind.
  const accepted = new Map(bookCommandKinds.map((kind) => [kind, counts.get(kind)?.accepted ?? 0]))
  return commands.map((command, place) => {
    if (place % 8 >= leaning) return command
    const apt = aboutWhatWaits(command)
    const byRarity = bookCommandKinds.toSorted((one, other) => countOf(one) - countOf(other))
    for (const kind of byRarity.flatMap(withNeeded)) {
      const club = clubReadyFor(kind, apt, books)
      if (club === undefined) continue
      accepted.set(kind, countOf(kind) + 1)
      return { ...apt, kind, club }
    }
    return apt
  })

  function countOf(kind: Kind): number {
    return accepted.get(kind) ?? 0
  }
}

/** The index of the first book that could accept the command; the search begins at the command's own club. */
function clubReadyFor(kind: Kind, command: BookCommand, books: readonly KeptBook[]): number | undefined {
  const { club, day } = command
  const places = books.map((_, place) => (club + place) % books.length)
  return places.find((place) => {
    const kept = books[place]
    return (
      kept !== undefined && isReady[kind]({ book: kept.book, on: dayOf(day), command: { ...command, kind } })
    )
  })
}
