import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { club, memberId, situation, term, termId } from './example.test-data.ts'
import { correctTerm, electToBoard, endTerm } from './transitions.ts'

const { id, club: _, end: __, correctedBecause: ___, ...draft } = term({})
const wrong = (field: string, problem: string) => ({
  ok: false,
  refusal: { reason: 'invalidInput', fields: [{ field, problem }] },
})
const over = { on: isoDate('2024-01-10'), reason: 'termOver' } as const

describe('electing somebody to a post', () => {
  test('begins a term that still runs', () => {
    expect(electToBoard({ id, club }, { draft, end: null }, situation())).toEqual({
      ok: true,
      value: term({}),
    })
  })

  test.each([
    { said: { from: isoDate('2025-11-28') }, field: 'draft.from', problem: 'dateInFuture' },
    { said: { from: isoDate('2022-05-18') }, field: 'draft.from', problem: 'beforeEstablishment' },
    { said: { member: memberId(3) }, field: 'draft.member', problem: 'choiceUnknown' },
    { said: { account: 'user-of-another-club' }, field: 'draft.account', problem: 'choiceUnknown' },
  ])('$field: $problem', ({ said, field, problem }) => {
    expect(electToBoard({ id, club }, { draft: { ...draft, ...said }, end: null }, situation())).toEqual(
      wrong(field, problem),
    )
  })

  test('is refused once the club has ended', () => {
    const ended = {
      ...club,
      events: [{ on: isoDate('2025-01-01'), change: 'dissolved', reason: 'Hết' } as const],
    }
    expect(electToBoard({ id, club: ended }, { draft, end: null }, situation())).toEqual({
      ok: false,
      refusal: { reason: 'clubEnded' },
    })
  })
})

describe('a post has one holder on any day', () => {
  const holder = term({ id: termId(2), fullName: 'Hà Văn Mừng', end: { ...over, on: isoDate('2024-06-01') } })
  const known = situation({ terms: [holder] })

  test('a second chair is refused while the first one holds the post, by name and day', () => {
    expect(
      electToBoard({ id, club }, { draft: { ...draft, from: isoDate('2024-05-31') }, end: null }, known),
    ).toEqual({
      ok: false,
      refusal: { reason: 'postHeld', post: 'chair', fullName: 'Hà Văn Mừng', from: holder.from },
    })
  })

  test('somebody who held it before is recorded with the end', () => {
    const later = { ...holder, from: isoDate('2024-01-10') }
    expect(electToBoard({ id, club }, { draft, end: over }, situation({ terms: [later] })).ok).toBe(true)
    expect(electToBoard({ id, club }, { draft, end: null }, situation({ terms: [later] })).ok).toBe(false)
  })

  test('the successor begins on the day of the end', () => {
    expect(
      electToBoard({ id, club }, { draft: { ...draft, from: isoDate('2024-06-01') }, end: null }, known).ok,
    ).toBe(true)
  })

  test('a correction does not reach into the days of somebody else', () => {
    const next = term({ from: isoDate('2024-06-01') })
    const correction = { draft: { ...draft, from: isoDate('2024-05-01') }, end: null, because: null }
    expect(correctTerm(next, correction, situation({ terms: [holder, next] }))).toMatchObject({
      refusal: { reason: 'postHeld', fullName: 'Hà Văn Mừng' },
    })
  })

  test('there may be several members of the board', () => {
    const terms = [term({ id: termId(2), post: 'member', fullName: 'Hà Văn Mừng' })]
    expect(
      electToBoard({ id, club }, { draft: { ...draft, post: 'member' }, end: null }, situation({ terms })).ok,
    ).toBe(true)
  })

  test('a record that was a mistake stands in nobody’s way', () => {
    const mistaken = { ...holder, end: { on: holder.from, reason: 'recordedByMistake' } as const }
    expect(electToBoard({ id, club }, { draft, end: null }, situation({ terms: [mistaken] })).ok).toBe(true)
  })
})

describe('whoever keeps the cash may not keep the books', () => {
  const treasurer = term({ id: termId(2), post: 'treasurer', member: memberId(1) })
  const known = situation({ terms: [treasurer] })

  test.each([
    { what: 'the same member', said: { member: memberId(1), fullName: 'Bùi Ấm' } },
    { what: 'the same name without its marks', said: { fullName: 'bui thi am' } },
  ])('$what is not elected accountant beside being treasurer', ({ said }) => {
    const asked = { ...draft, post: 'accountant', ...said } as const
    expect(electToBoard({ id, club }, { draft: asked, end: null }, known)).toEqual({
      ok: false,
      refusal: { reason: 'cashAndBooks', post: 'treasurer', fullName: 'Bùi Thị Ấm', from: treasurer.from },
    })
  })

  test('another member of the same name is', () => {
    const asked = { ...draft, post: 'accountant', member: memberId(2) } as const
    expect(electToBoard({ id, club }, { draft: asked, end: null }, known).ok).toBe(true)
  })

  test('the treasurer of last year may be the accountant of this one', () => {
    const terms = [{ ...treasurer, end: over }]
    const asked = { ...draft, post: 'accountant', from: over.on } as const
    expect(electToBoard({ id, club }, { draft: asked, end: null }, situation({ terms })).ok).toBe(true)
  })
})

describe('the end of a term', () => {
  test('is kept with its reason', () => {
    expect(endTerm(term({}), over, situation())).toEqual({ ok: true, value: term({ end: over }) })
  })

  test.each([
    { on: '2025-11-28', problem: 'dateInFuture' },
    { on: '2023-01-10', problem: 'endsBeforeItBegins' },
  ])('$on: $problem', ({ on, problem }) => {
    expect(endTerm(term({}), { ...over, on: isoDate(on) }, situation())).toEqual(wrong('end.on', problem))
  })

  test('is recorded once', () => {
    expect(endTerm(term({ end: over }), over, situation())).toEqual({
      ok: false,
      refusal: { reason: 'termEnded' },
    })
  })
})

describe('correcting a term', () => {
  test('needs no reason while it runs', () => {
    const correction = { draft: { ...draft, fullName: 'Bùi Thị Ấm Áp' }, end: null, because: null }
    expect(correctTerm(term({}), correction, situation())).toMatchObject({
      value: { fullName: 'Bùi Thị Ấm Áp', correctedBecause: null },
    })
  })

  test('needs one once it has ended, also to say that it never did', () => {
    const ended = term({ end: over })
    expect(correctTerm(ended, { draft, end: null, because: null }, situation())).toEqual(
      wrong('because', 'required'),
    )
    expect(correctTerm(ended, { draft, end: null, because: 'Nhầm người' }, situation())).toMatchObject({
      value: { end: null, correctedBecause: 'Nhầm người' },
    })
  })

  test('does not ask again about an account that has lost its rights since', () => {
    const linked = term({ account: 'user-who-left' })
    const correction = { draft: { ...draft, account: 'user-who-left' }, end: null, because: null }
    expect(correctTerm(linked, correction, situation()).ok).toBe(true)
  })
})
