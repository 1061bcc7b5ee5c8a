import { describe, expect, test } from 'vitest'
import { term } from '../boards/example.test-data.ts'
import { isoDate } from '../calendar/iso-date.ts'
import type { Departure } from '../members/schema.ts'
import { exampleCommune, numbered, placed, rulingId, rulingWith } from './example.test-data.ts'
import { joinMemberships, tellApart, withdrawRuling } from './transitions.ts'

const today = isoDate('2025-11-27')
const mistake: Departure = { on: numbered(2).joinedOn, reason: 'recordedByMistake' }
const moved: Departure = { on: isoDate('2025-11-01'), reason: 'joinedAnotherClub' }
const pair = { one: placed(1), other: placed(2), rulings: [] }
const club = { commune: exampleCommune, events: [] }

describe('two people', () => {
  test('stay on their lists, and the ruling names both', () => {
    expect(tellApart(rulingId, pair)).toEqual({ ok: true, value: rulingWith() })
  })

  test.each([
    { what: 'decided before', reason: 'pairDecided', change: { rulings: [rulingWith()] } },
    {
      what: 'edited meanwhile',
      reason: 'notAlike',
      change: { other: placed(2, { fullName: 'Bùi Thị Ân' }) },
    },
  ])('are not told apart when $what', ({ reason, change }) => {
    expect(tellApart(rulingId, { ...pair, ...change })).toEqual({ ok: false, refusal: { reason } })
  })
})

describe('one person', () => {
  test('stays on one list: the other record leaves, and counts on no day where it was a mistake', () => {
    expect(joinMemberships(rulingId, { ...pair, terms: [] }, mistake, today)).toEqual({
      ok: true,
      value: {
        ruling: rulingWith({ decision: 'onePerson' }),
        left: { member: numbered(2, { departure: mistake }), terms: [] },
      },
    })
  })

  test('who changed clubs gives up the post that they held in the other one', () => {
    const terms = [term({ member: numbered(2).id })]
    expect(joinMemberships(rulingId, { ...pair, terms }, moved, today)).toMatchObject({
      value: { left: { terms: [{ end: { on: moved.on, reason: 'leftClub' } }] } },
    })
  })

  test('cannot have changed clubs tomorrow', () => {
    const tomorrow = { ...moved, on: isoDate('2025-11-28') }
    expect(joinMemberships(rulingId, { ...pair, terms: [] }, tomorrow, today)).toMatchObject({
      refusal: { fields: [{ field: 'departure.on', problem: 'dateInFuture' }] },
    })
  })
})

describe('a ruling is taken back', () => {
  const joined = rulingWith({ decision: 'onePerson' })
  const gone = numbered(2, { departure: mistake })
  const back = (
    ruling = joined,
    member = gone,
    namesakes: Parameters<typeof withdrawRuling>[2] = { namesakes: [] },
  ) => withdrawRuling(ruling, { member, terms: [], club }, namesakes)

  test('and whom it took off a list is a member again', () => {
    expect(back()).toEqual({
      ok: true,
      value: { ruling: { ...joined, isWithdrawn: true }, left: { member: numbered(2), terms: [] } },
    })
  })

  test.each([
    { what: 'two people were', ruling: rulingWith(), member: gone },
    { what: 'somebody had them return already', ruling: joined, member: numbered(2) },
  ])('and changes no membership where $what', ({ ruling, member }) => {
    expect(back(ruling, member)).toEqual({
      ok: true,
      value: { ruling: { ...ruling, isWithdrawn: true }, left: null },
    })
  })

  test('once', () => {
    expect(back({ ...joined, isWithdrawn: true })).toEqual({
      ok: false,
      refusal: { reason: 'rulingWithdrawn' },
    })
  })

  test('not where the citizen id says that the person is a member by now', () => {
    const elsewhere = numbered(3, { citizenId: '017148000124' })
    const member = { ...gone, citizenId: '017148000124' }
    const namesakes = [{ member: elsewhere, club: { commune: exampleCommune, name: 'CLB Lanh' } }]
    expect(back(joined, member, { namesakes })).toMatchObject({ refusal: { reason: 'memberListed' } })
  })
})
