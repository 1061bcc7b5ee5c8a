import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import type { WrongField } from '../refusals/invalid-input.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { checkClubEvent } from './check.ts'
import type { ClubChange } from './club.ts'
import { eventOn } from './event.test-data.ts'
import { clubSchema } from './schema.ts'
import { editClub, foundClub, recordClubEvent } from './transitions.ts'

const today = isoDate('2024-05-20')
const commune = hoaBinhUnits.find(({ key }) => key === '04831@2020-01-01')
const always = commune && { ...commune, validFrom: isoDate('2000-01-01') }
const club = clubSchema.parse({
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Liên thế hệ xóm Mừng',
  commune: '04831@2020-01-01',
  village: null,
  establishedOn: '2021-03-01',
  decisionNumber: null,
  decidedOn: null,
  decisionIssuer: null,
  meetingDay: null,
  foundingMoney: null,
  events: [],
})
const { id, events: _, liesIn: __, ...draft } = club

function suspended(on: string, ...later: readonly (readonly [string, ClubChange])[]) {
  const life = [[on, 'suspended'] as const, ...later]
  return { ...club, events: life.map((change) => eventOn(change)) }
}

function wrongIn(result: ReturnType<typeof editClub>): readonly WrongField[] {
  return result.ok ? [] : result.refusal.fields
}

describe('founding a club', () => {
  test('gives it the draft and no history', () => {
    expect(foundClub(id, draft, { today, commune })).toEqual({ ok: true, value: club })
  })

  test.each([
    { on: '2024-05-20', problem: null },
    { on: '2024-05-21', problem: 'dateInFuture' },
    { on: '2006-01-01', problem: null },
    { on: '2005-12-31', problem: 'establishedTooEarly' },
  ])('established $on: $problem', ({ on, problem }) => {
    expect(
      wrongIn(foundClub(id, { ...draft, establishedOn: isoDate(on) }, { today, commune: always })),
    ).toEqual(problem === null ? [] : [{ field: 'draft.establishedOn', problem }])
  })

  test.each([
    { source: 'project', name: null, refused: true },
    { source: 'donor', name: null, refused: true },
    { source: 'donor', name: 'Quỹ Toyota', refused: false },
    { source: 'district', name: null, refused: false },
  ] as const)('money of a $source named $name is refused: $refused', ({ source, name, refused }) => {
    expect(wrongIn(foundClub(id, { ...draft, foundingMoney: { source, name } }, { today, commune }))).toEqual(
      refused ? [{ field: 'draft.foundingMoney.name', problem: 'required' }] : [],
    )
  })
})

test.each([
  { on: '2024-05-20', wrong: [] },
  { on: '2024-05-21', wrong: [{ field: 'draft.decidedOn', problem: 'dateInFuture' }] },
])('a decision of $on is refused where it is still to come', ({ on, wrong }) => {
  expect(wrongIn(foundClub(id, { ...draft, decidedOn: isoDate(on) }, { today, commune }))).toEqual(wrong)
})

describe('a club lies in a commune of its founding day', () => {
  const gone = [{ field: 'draft.commune', problem: 'communeNotThen' }]

  test('which a new club is refused without', () => {
    const late = { ...draft, establishedOn: isoDate('2019-12-31') }
    expect(wrongIn(foundClub(id, late, { today, commune }))).toEqual(gone)
  })

  test('and an edit only when it changes the place or the day', () => {
    const early = { ...club, establishedOn: isoDate('2019-03-01') }
    const known = { today, firstJoinedOn: null, commune }
    const { id: __, events: ___, ...kept } = early
    expect(wrongIn(editClub(early, { ...kept, name: 'Tên mới' }, known))).toEqual([])
    expect(wrongIn(editClub(early, { ...kept, establishedOn: isoDate('2019-04-01') }, known))).toEqual(gone)
  })
})

describe('editing a club', () => {
  test('changes the draft and leaves id and life as they are', () => {
    const before = suspended('2022-01-10')
    const result = editClub(before, { ...draft, name: 'Tên mới' }, { today, firstJoinedOn: null, commune })
    expect(result).toEqual({ ok: true, value: { ...before, name: 'Tên mới' } })
  })

  test.each([
    { on: '2021-03-01', joined: '2021-03-01', refused: false },
    { on: '2021-03-02', joined: '2021-03-01', refused: true },
    { on: '2022-01-10', joined: null, refused: false },
    { on: '2022-01-11', joined: null, refused: true }, // the club was suspended the day before
  ])('established $on, first joined $joined: refused is $refused', ({ on, joined, refused }) => {
    const result = editClub(
      suspended('2022-01-10'),
      { ...draft, establishedOn: isoDate(on) },
      { today, firstJoinedOn: joined === null ? null : isoDate(joined), commune },
    )
    expect(wrongIn(result)).toEqual(
      refused ? [{ field: 'draft.establishedOn', problem: 'afterFirstRecord' }] : [],
    )
  })
})

describe('recording what happened to a club', () => {
  const event = { on: isoDate('2024-05-20'), change: 'resumed', reason: 'hết lũ' } as const

  test('adds it to the end of its life', () => {
    const before = suspended('2022-01-10')
    expect(recordClubEvent(before, event, today)).toEqual({
      ok: true,
      value: { ...before, events: [...before.events, event] },
    })
  })

  test('is refused once its life is over', () => {
    const ended = suspended('2022-01-10', ['2022-02-01', 'merged'])
    expect(recordClubEvent(ended, event, today)).toEqual({ ok: false, refusal: { reason: 'clubEnded' } })
  })

  test('is refused when it cannot come next', () => {
    expect(recordClubEvent(club, event, today)).toMatchObject({
      refusal: { fields: [{ field: 'event.change', problem: 'choiceUnknown' }] },
    })
  })

  test.each([
    { on: '2024-05-21', problem: 'dateInFuture' },
    { on: '2021-02-28', problem: 'beforeEstablishment' },
    { on: '2022-01-09', problem: 'beforeLastEvent' },
    { on: '2022-01-10', problem: null },
    { on: '2024-05-20', problem: null },
  ])('suspended 2022-01-10, then a change on $on: $problem', ({ on, problem }) => {
    expect(checkClubEvent(suspended('2022-01-10'), { on: isoDate(on) }, today)).toEqual(
      problem === null ? [] : [{ field: 'on', problem }],
    )
  })

  test('may fall on the day of establishment when it is the first', () => {
    expect(checkClubEvent(club, { on: club.establishedOn }, today)).toEqual([])
  })
})
