import type { Refusal, Result } from '@lienthehe/domain'
import type { Club, ClubId } from '@lienthehe/domain/clubs'
import {
  type BookKeeper,
  type BookStep,
  type FundRefusal,
  loanBegunBy,
  type Meeting,
  type Recording,
  type Taken,
  timelineOf,
  transactionsOf,
  type Voucher,
  vouchersOf,
  whyNothingMore,
} from '@lienthehe/domain/funds'
import type { HistoryAction } from '@lienthehe/domain/history'
import type { Member } from '@lienthehe/domain/members'
import type { MoneyMoves } from '@lienthehe/domain/money'
import { accept, refuse } from '@lienthehe/domain/refusals'
import type { z } from 'zod'
import { readBoardTerms } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import { readMembers } from '../members/queries.ts'
import { readMoneyOf, saveMoneyAfter } from '../money/queries.ts'
import { type Keyed, type Moment, type Writer, write } from '../writes/write.ts'
import { linkOf, type StepRow } from './chain.ts'
import { keeperAmong } from './keeper.ts'
import { insertStep, saveTimeline } from './queries.ts'
import type { FoldedBook } from './shelf.ts'
import { meetingOf } from './subject.ts'
import { toldOf } from './told.ts'

/** What is needed to take a step: the book as it is now, and the people of the club. */
export type BookState = FoldedBook & {
  readonly club: Pick<Club, 'id' | 'events'>
  /** The stored figures of the club's money; `undefined`: its book has no step yet. */
  readonly money: MoneyMoves | undefined
  readonly members: readonly Member[]
  readonly meeting: Meeting
  readonly keeper: BookKeeper
  /** The ids for new objects that begin with this step. */
  readonly newIds: readonly string[]
}

/** A step, its row, and the book before and after it. */
type Next = Taken & { readonly row: StepRow; readonly before: Taken['book'] }

type BookWrite<Input, Raw> = {
  readonly recordedAs: HistoryAction
  /** Why this person may not take the step, or `null`. Their right to the book has been checked before. */
  readonly whyNot: (state: BookState, input: Input) => FundRefusal | null
  readonly input: z.ZodType<Input, Raw>
  /** How many new ids the step needs; when left out, it needs none. */
  readonly idsFor?: (input: Input) => number
  readonly take: (state: BookState, input: Input, recording: Recording) => Result<Taken, FundRefusal>
}

/**
 * A write that adds a step to a club's book. The user may have seen an older version of the book. The step is checked
 * against the newest version, and is refused only if that version no longer allows it.
 */
export function bookWrite<Input extends Keyed & { readonly club: ClubId }, Raw>({
  recordedAs,
  whyNot,
  input,
  idsFor,
  take,
}: BookWrite<Input, Raw>) {
  return write({
    action: 'book.write',
    subject: 'club',
    input,
    load: async (writer, typed: Input) => loadBook(writer, typed.club, idsFor?.(typed) ?? 0),
    transition: (state, typed, moment): Result<Next, Refusal> => {
      const refusal = whyNothingMore(state.club) ?? whyNot(state, typed)
      if (refusal !== null) return refuse(refusal)
      const result = take(state, typed, recordingOf(moment))
      if (!result.ok) return result
      const { club, head, book: before } = state
      const row = linkOf(head, result.value.step, { club: club.id, by: moment.by, at: moment.at })
      return accept({ ...result.value, row, before })
    },
    store: async ({ tx }, { row, before, book }, { money }) => {
      await insertStep(tx, row)
      await saveTimeline(tx, row.club, timelineOf(book))
      await saveMoneyAfter(tx, row.club, money, { before, after: book })
    },
    answer: ({ book, step, row }) => ({
      version: row.position,
      transaction: 'transaction' in step ? step.transaction.number : null,
      vouchers: vouchersOfStep(book, step),
      loan: loanBegunBy(step),
    }),
    audit: ({ book, step, row }) => toldOf(recordedAs, row, vouchersOfStep(book, step)),
  })
}

/** Loads the club’s book for a new step, with as many new ids as the step needs. */
export async function loadBook(writer: Writer, id: ClubId, ids: number) {
  const [{ club }, folded, money, people, terms] = await Promise.all([
    requireClub(writer.tx, id),
    writer.books.read(writer.tx, id),
    readMoneyOf(writer.tx, id),
    readMembers(writer.tx, [id]),
    readBoardTerms(writer.tx, id),
  ])
  const members = people.map(({ member }) => member)
  const newIds = Array.from({ length: ids }, () => writer.newId())
  const subject = subjectOf(writer, club)
  const keeper = keeperAmong(terms, { club, subject, user: writer.user, date: dateOf(writer.now()) })
  const state: BookState = { ...folded, money, club, members, meeting: meetingOf(club), keeper, newIds }
  return { state, subjects: [subject] as const }
}

function recordingOf({ today, at, by }: Moment): Recording {
  return { bookedOn: today, createdAt: at, recordedBy: by }
}

function vouchersOfStep(book: Taken['book'], step: BookStep): readonly Voucher[] {
  return transactionsOf(step).flatMap(({ number }) => vouchersOf(book).get(number) ?? [])
}
