import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { memberId, term, termId } from './example.test-data.ts'
import { boardPosts } from './post.ts'
import type { TermEnd } from './schema.ts'
import { isHeldOn, isOverlapping, isSameHolder, postsHeldOn, termsOn, vacantPosts } from './term.ts'

const day = isoDate('2024-06-01')
const endedOn = (on: string, reason: TermEnd['reason'] = 'termOver') => ({ on: isoDate(on), reason })

describe('a post is held from its first day to the day before its end', () => {
  test.each([
    { asked: '2023-01-09', is: false },
    { asked: '2023-01-10', is: true },
    { asked: '2024-01-09', is: true },
    { asked: '2024-01-10', is: false },
  ])('$asked: $is', ({ asked, is }) => {
    expect(isHeldOn(term({ end: endedOn('2024-01-10') }), isoDate(asked))).toBe(is)
  })

  test('on no day where the record was a mistake', () => {
    const mistaken = term({ end: endedOn('2024-01-10', 'recordedByMistake') })
    expect(isHeldOn(mistaken, isoDate('2023-06-01'))).toBe(false)
  })
})

describe('rights follow posts', () => {
  const terms = [
    term({ post: 'accountant', account: 'user-am', end: endedOn('2024-03-01') }),
    term({ id: termId(2), post: 'member', account: 'user-am', from: isoDate('2024-03-01') }),
    term({ id: termId(3), post: 'chair', account: 'user-am', from: isoDate('2024-03-01') }),
    term({ id: termId(4), post: 'treasurer', account: 'user-mung' }),
  ]

  test('an account has the posts of the day, those of yesterday no longer', () => {
    expect(postsHeldOn(terms, 'user-am', isoDate('2024-02-29'))).toEqual(['accountant'])
    expect(postsHeldOn(terms, 'user-am', day)).toEqual(['chair', 'member'])
    expect(postsHeldOn(terms, 'user-mung', day)).toEqual(['treasurer'])
    expect(postsHeldOn(terms, 'user-la', day)).toEqual([])
  })

  test('a holder without an account gives nobody rights', () => {
    expect(postsHeldOn([term({ account: null })], 'null', day)).toEqual([])
  })
})

describe('a club needs a chair, an accountant and a treasurer', () => {
  test('all three are vacant where nobody was elected', () => {
    expect(vacantPosts([], day)).toEqual(['chair', 'accountant', 'treasurer'])
  })

  test('a deputy fills no other post, and a term that is over none', () => {
    const terms = [
      term({ post: 'deputy' }),
      term({ id: termId(2), post: 'chair' }),
      term({ id: termId(3), post: 'treasurer', end: endedOn('2024-01-10') }),
    ]
    expect(vacantPosts(terms, day)).toEqual(['accountant', 'treasurer'])
  })

  test('the terms of a day come in the order of the posts', () => {
    const terms = boardPosts.toReversed().map((post, index) => term({ id: termId(index), post }))
    expect(termsOn(terms, day).map(({ post }) => post)).toEqual(boardPosts)
  })
})

test('two terms overlap exactly when some day has both', () => {
  const days = fc.integer({ min: 1, max: 9 }).map((number) => isoDate(`2024-01-0${number}`))
  const reasons = fc.constantFrom<TermEnd['reason']>('termOver', 'recordedByMistake')
  const terms = fc
    .record({ from: days, end: fc.option(fc.record({ on: days, reason: reasons })) })
    .filter(({ from, end }) => end === null || from < end.on)
  const calendar = Array.from({ length: 9 }, (_, index) => isoDate(`2024-01-0${index + 1}`))
  fc.assert(
    fc.property(terms, terms, (one, other) => {
      const shared = calendar.some((date) => isHeldOn(one, date) && isHeldOn(other, date))
      expect(isOverlapping(one, other)).toBe(shared)
    }),
  )
})

describe('two holders are one person', () => {
  test.each([
    {
      what: 'by the same name, however its marks are written',
      one: {},
      other: { fullName: 'BUI THI AM' },
      is: true,
    },
    { what: 'by one account', one: { account: 'a' }, other: { account: 'a', fullName: 'Mừng' }, is: true },
    {
      what: 'by one member',
      one: { member: memberId(1) },
      other: { member: memberId(1), fullName: 'Ấm' },
      is: true,
    },
    {
      what: 'not by the name alone where the list knows two',
      one: { member: memberId(1) },
      other: { member: memberId(2) },
      is: false,
    },
    { what: 'not by having no account', one: {}, other: { fullName: 'Mừng' }, is: false },
  ])('$what', ({ one, other, is }) => {
    expect(isSameHolder(term(one), term(other))).toBe(is)
    expect(isSameHolder(term(other), term(one))).toBe(is)
  })
})
