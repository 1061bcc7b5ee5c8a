import { describe, expect, test } from 'vitest'
import type { BoardPost } from '../../boards/post.ts'
import { memberNumber } from '../recording/example.test-data.ts'
import { actsOf, type BoardSeat, type BookKeeper, whyNotAct } from './keeper.ts'

const members = { chair: 1, deputy: 2, accountant: 3, treasurer: 4, member: 5 } as const

/** A board in which each of these posts has its own account, named like the post. */
function boardOf(...posts: readonly BoardPost[]): readonly BoardSeat[] {
  return posts.map((post) => ({ account: post, post, member: memberNumber(members[post]) }))
}
const full = boardOf('chair', 'deputy', 'accountant', 'treasurer')

function keeper(account: string, seats: readonly BoardSeat[]): BookKeeper {
  return { account, isOfficer: account === 'officer', seats }
}

describe('rights follow the posts of the board', () => {
  test.each([
    { who: 'accountant', seats: full, may: ['book', 'close'] },
    { who: 'treasurer', seats: full, may: ['count'] },
    { who: 'chair', seats: full, may: ['approve', 'confirm'] },
    { who: 'deputy', seats: full, may: [] },
    { who: 'officer', seats: full, may: [] },
    // Somebody who signs in for the club but has no post on the day may do nothing.
    { who: 'former chair', seats: full, may: [] },
    // Without an account of the chair, the deputy approves; without one of the treasurer, the chair counts.
    { who: 'deputy', seats: boardOf('deputy', 'accountant', 'treasurer'), may: ['approve', 'confirm'] },
    { who: 'chair', seats: boardOf('chair', 'accountant'), may: ['count', 'approve', 'confirm'] },
    { who: 'treasurer', seats: boardOf('chair', 'treasurer'), may: ['count'] },
    // A board with one account may do everything except what needs a second person.
    { who: 'treasurer', seats: boardOf('treasurer'), may: ['book', 'count', 'close'] },
    { who: 'chair', seats: boardOf('chair'), may: ['book', 'count', 'close'] },
    { who: 'officer', seats: boardOf('chair'), may: ['approve', 'confirm'] },
    // If nobody on the board has an account, the person who signs in for the club may act, and so may the officer.
    { who: 'club', seats: [], may: ['book', 'count', 'close'] },
    { who: 'officer', seats: [], may: ['book', 'count', 'approve', 'close', 'confirm'] },
  ] as const)('$who among $seats.length may $may', ({ who, seats, may }) => {
    expect(actsOf(keeper(who, seats))).toEqual(may)
  })
})

describe('a second person', () => {
  test('is never the one who asked', () => {
    const concerned = { askedBy: 'chair', borrower: null }
    expect(whyNotAct(keeper('chair', full), 'confirm', concerned)).toEqual({ reason: 'secondPersonNeeded' })
    // The deputy may then confirm what the chair asked for.
    expect(whyNotAct(keeper('deputy', full), 'confirm', concerned)).toBeNull()
  })

  test('is the officer where nobody of the board is left', () => {
    const concerned = { askedBy: 'chair', borrower: null }
    const seats = boardOf('chair', 'accountant')
    expect(whyNotAct(keeper('accountant', seats), 'confirm', concerned)).toEqual({ reason: 'officerNeeded' })
    expect(whyNotAct(keeper('officer', seats), 'confirm', concerned)).toBeNull()
  })
})

describe('nobody decides about their own loan', () => {
  const concerned = { askedBy: null, borrower: memberNumber(members.chair) }

  test('the chair’s is approved by the deputy', () => {
    expect(whyNotAct(keeper('chair', full), 'approve', concerned)).toEqual({ reason: 'ownLoan' })
    expect(whyNotAct(keeper('deputy', full), 'approve', concerned)).toBeNull()
  })

  test('the accountant’s is booked by another of the board', () => {
    const own = { askedBy: null, borrower: memberNumber(members.accountant) }
    expect(whyNotAct(keeper('accountant', full), 'book', own)).toEqual({ reason: 'ownLoan' })
    expect(whyNotAct(keeper('chair', full), 'book', own)).toBeNull()
  })

  test('whoever may not is told whose it is', () => {
    expect(whyNotAct(keeper('treasurer', full), 'book', concerned)).toEqual({
      reason: 'postNeeded',
      post: 'accountant',
    })
  })
})
