import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { type ClubChange, hasEnded, possibleChanges, statusOn } from './club.ts'
import { eventOn } from './event.test-data.ts'
import { clubDraftSchema, clubEventSchema, clubSchema } from './schema.ts'

const establishedOn = isoDate('2021-03-01')

function lifeOf(...changes: readonly (readonly [string, ClubChange])[]) {
  return { establishedOn, events: changes.map((change) => eventOn(change)) }
}

describe('the life of a club', () => {
  const life = lifeOf(['2022-01-10', 'suspended'], ['2022-06-01', 'resumed'], ['2024-02-01', 'dissolved'])

  test.each([
    { on: '2021-02-28', is: 'proposed' },
    { on: '2021-03-01', is: 'operating' },
    { on: '2022-01-09', is: 'operating' },
    { on: '2022-01-10', is: 'suspended' },
    { on: '2022-05-31', is: 'suspended' },
    { on: '2022-06-01', is: 'operating' },
    { on: '2024-01-31', is: 'operating' },
    { on: '2024-02-01', is: 'dissolved' },
    { on: '2099-01-01', is: 'dissolved' },
  ])('on $on it is $is', ({ on, is }) => {
    expect(statusOn(life, isoDate(on))).toBe(is)
  })

  test('of two changes on one day the later record holds', () => {
    expect(
      statusOn(lifeOf(['2022-01-10', 'suspended'], ['2022-01-10', 'resumed']), isoDate('2022-01-10')),
    ).toBe('operating')
  })

  test('a later event does not change an earlier day', () => {
    const before = lifeOf(['2022-01-10', 'suspended'])
    const after = lifeOf(['2022-01-10', 'suspended'], ['2023-01-10', 'merged'])
    expect(statusOn(after, isoDate('2023-01-09'))).toBe(statusOn(before, isoDate('2023-01-09')))
  })

  test.each([
    { life: lifeOf(), may: ['suspended', 'merged', 'dissolved'] },
    { life: lifeOf(['2022-01-10', 'suspended']), may: ['resumed', 'merged', 'dissolved'] },
    {
      life: lifeOf(['2022-01-10', 'suspended'], ['2022-02-10', 'resumed']),
      may: ['suspended', 'merged', 'dissolved'],
    },
    { life: lifeOf(['2022-01-10', 'merged']), may: [] },
    { life: lifeOf(['2022-01-10', 'dissolved']), may: [] },
  ])('what may happen next: $may', ({ life, may }) => {
    expect(possibleChanges(life)).toEqual(may)
    expect(hasEnded(life)).toBe(may.length === 0)
  })
})

describe('what may be recorded of a club', () => {
  const draft = {
    name: 'Liên thế hệ xóm Mừng',
    commune: '04831@2020-01-01',
    village: null,
    establishedOn: '2021-03-01',
    decisionNumber: '12/QĐ-UBND',
    decidedOn: null,
    decisionIssuer: null,
    meetingDay: null,
    foundingMoney: { source: 'project', name: 'VIE071' },
  }

  test('a draft becomes a club by its id and its events', () => {
    const id = '11111111-1111-4111-8111-111111111111'
    expect(clubDraftSchema.parse(draft).foundingMoney?.source).toBe('project')
    expect(clubSchema.parse({ ...draft, id, events: [] })).toEqual({
      ...draft,
      id,
      liesIn: null,
      events: [],
    })
  })

  test('money whose origin is not recorded is null, not an invented source', () => {
    expect(clubDraftSchema.parse({ ...draft, foundingMoney: null }).foundingMoney).toBeNull()
  })

  test('a commune is told by its key, not by its name', () => {
    const result = clubDraftSchema.safeParse({ ...draft, commune: 'Cao Sơn' })
    expect(result.error?.issues.map(({ message }) => message)).toEqual(['communeUnknown'])
  })

  test('a change needs a reason', () => {
    const result = clubEventSchema.safeParse({ on: '2022-01-10', change: 'suspended', reason: ' ' })
    expect(result.error?.issues.map(({ message }) => message)).toEqual(['required'])
  })
})
