import type { IsoDate, Result } from '@lienthehe/domain'
import type { Instant } from '@lienthehe/domain/calendar'
import { instant } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import {
  type Book,
  bookOfSteps,
  type FundRefusal,
  type Meeting,
  type Recorded,
  type Recording,
  type Taken,
  takenOf,
} from '@lienthehe/domain/funds'
import type { HistoryAction } from '@lienthehe/domain/history'
import type { Member } from '@lienthehe/domain/members'
import type { TakenStep } from '../../../../apps/api/src/books/insert-book.ts'

/** The keepers of a club's books: only names, as they have no accounts in a demonstration. */
export type Keepers = { readonly accountant: string; readonly treasurer: string }

/** A club's book while it is filled, through the same domain commands that its board would use. */
export type BookInProgress = {
  readonly club: ClubId
  readonly keepers: Keepers
  readonly members: readonly Member[]
  readonly meeting: Meeting
  readonly steps: TakenStep[]
  book: Book
}

export function beginBook(of: Omit<BookInProgress, 'book' | 'steps'>): BookInProgress {
  return { ...of, steps: [], book: bookOfSteps(of.club, []) }
}

/** How a step is recorded: by the accountant, in the evening of the day itself. */
export function recordingOn(day: IsoDate, { keepers }: Pick<BookInProgress, 'keepers'>): Recording {
  return { bookedOn: day, createdAt: eveningOf(day), recordedBy: keepers.accountant }
}

/** Adds the step to the book; a refused step is a mistake in the demonstration. */
export function take(
  own: BookInProgress,
  recordedAs: HistoryAction,
  day: IsoDate,
  result: Result<Taken, FundRefusal>,
): void {
  if (!result.ok)
    throw new Error(`${recordedAs} of ${own.club} on ${day} was refused: ${JSON.stringify(result.refusal)}`)
  own.book = result.value.book
  own.steps.push({ step: result.value.step, at: eveningOf(day), recordedAs })
}

/** Like `take`, for a step that moves money. */
export function takeRecorded(
  own: BookInProgress,
  recordedAs: HistoryAction,
  day: IsoDate,
  result: Result<Recorded, FundRefusal>,
): void {
  take(own, recordedAs, day, result.ok ? { ok: true, value: takenOf(result.value) } : result)
}

function eveningOf(day: IsoDate): Instant {
  return instant(`${day}T11:00:00.000Z`)
}
