import type { ClubId } from '@lienthehe/domain/clubs'
import { decisionOf, requestStatesOf, waitingList } from '@lienthehe/domain/funds'
import { dateOf } from '../calendar/today.ts'
import { readMembers } from '../members/queries.ts'
import { readNames } from './names.ts'
import { type BookReader, requireBook } from './subject.ts'

/**
 * The members who wait for a loan today, in the order that the regulation sets, and the outcome of settled requests,
 * newest first.
 */
export async function readRequests(ctx: BookReader, { club: id }: { readonly club: ClubId }) {
  const { club, book, head } = await requireBook(ctx, id, 'book.read')
  const members = (await readMembers(ctx.db, [club.id])).map(({ member }) => member)
  const waiting = waitingList(book, members, dateOf(ctx.now())).map((one) => ({
    ...one,
    decision: decisionOf(book.ledger, one.request.number) ?? null,
  }))
  const states = requestStatesOf(book)
  const settled = book.ledger.requests.toReversed().flatMap((request) => {
    const state = states.get(request.number)
    const decision = decisionOf(book.ledger, request.number)
    return decision !== undefined && (state === 'declined' || state === 'lent')
      ? [{ request, state, decision }]
      : []
  })
  const people = [...book.ledger.requests, ...book.ledger.decisions].map(({ recordedBy }) => recordedBy)
  return { version: head.position, waiting, settled, names: await readNames(ctx.db, club.id, people) }
}
