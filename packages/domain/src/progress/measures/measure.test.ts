import { describe, expect, test } from 'vitest'
import { exactly } from '../../verdicts/interval.ts'
import { type ClubSketch, clubsOf, communes, groundUnknown, verdictOn } from '../example.test-data.ts'

const end = '2025-12-31'
const dayAfter = '2026-01-01'

describe('I.2.a: at least half of the 151 communes have a club', () => {
  const inFirst = (count: number) =>
    communes.slice(0, count).map((commune) => ({ on: '2021-03-01', commune }))

  test.each([
    { covered: 75, status: 'unmet', course: 'missed' }, // 49.7 %
    { covered: 76, status: 'met', course: 'achieved' }, // 50.3 %
  ])('$covered communes: $status', ({ covered, ...verdict }) => {
    expect(verdictOn('coverage.communes', inFirst(covered), dayAfter)).toMatchObject({
      ...verdict,
      parts: [{ of: exactly(151), need: 76, actual: { low: covered, high: covered } }],
    })
  })

  test('two clubs in one commune cover one commune', () => {
    const twice = [...inFirst(75), ...inFirst(75)]
    expect(verdictOn('coverage.communes', twice, end).status).toBe('unmet')
  })

  test('earlier clubs cover as new ones do; suspended and closed ones do not', () => {
    const covered = (sketch: ClubSketch) =>
      verdictOn('coverage.communes', [sketch], '2023-06-30').parts[0]?.actual.low
    expect(covered({ on: '2018-01-01' })).toBe(1)
    expect(covered({ on: '2021-01-01', events: [['2023-06-30', 'suspended']] })).toBe(0)
    expect(covered({ on: '2021-01-01', events: [['2023-07-01', 'suspended']] })).toBe(1)
    expect(
      covered({
        on: '2021-01-01',
        events: [
          ['2022-01-01', 'suspended'],
          ['2023-01-01', 'resumed'],
        ],
      }),
    ).toBe(1)
    expect(covered({ on: '2021-01-01', events: [['2022-01-01', 'merged']] })).toBe(0)
  })

  test('a club on ground that the list does not know may cover one commune more', () => {
    const clubs = [...inFirst(75), { on: '2025-08-01', commune: groundUnknown }]
    expect(verdictOn('coverage.communes', clubs, end)).toMatchObject({
      status: 'undetermined',
      parts: [{ actual: { low: 75, high: 76 } }],
    })
  })

  test('no more communes than there are can be covered', () => {
    const clubs = [...inFirst(151), { on: '2025-08-01', commune: groundUnknown }]
    expect(verdictOn('coverage.communes', clubs, end).parts[0]?.actual).toEqual({ low: 151, high: 151 })
  })

  test('the road begins with the communes that were covered on the plan’s day', () => {
    const earlier = communes.slice(0, 40).map((commune) => ({ on: '2018-01-01', commune }))
    expect(verdictOn('coverage.communes', earlier, '2020-10-09')).toMatchObject({
      course: 'onCourse',
      parts: [{ dueNow: 40 }],
    })
    expect(verdictOn('coverage.communes', earlier, '2023-06-01')).toMatchObject({ course: 'behind' })
  })
})

describe('I.2.a: the new clubs have 3,750 members', () => {
  test.each([
    { members: 3749, status: 'unmet', course: 'missed' },
    { members: 3750, status: 'met', course: 'achieved' },
  ])('$members members: $status', ({ members, ...verdict }) => {
    expect(verdictOn('members.new', [{ on: '2021-03-01', members }], dayAfter)).toMatchObject(verdict)
  })

  test('members of earlier and of stopped clubs are not counted', () => {
    const clubs: ClubSketch[] = [
      { on: '2018-01-01', members: 60 },
      { on: '2021-03-01', members: 55, events: [['2022-01-01', 'suspended']] },
      { on: '2021-03-01', members: 50 },
    ]
    expect(verdictOn('members.new', clubs, end).parts[0]?.actual).toEqual({ low: 50, high: 50 })
  })

  test.each([
    { what: 'a new club', unlisted: { on: '2022-01-01' }, status: 'undetermined' },
    { what: 'an earlier club', unlisted: { on: '2018-01-01' }, status: 'unmet' },
    {
      what: 'a club that stopped',
      unlisted: { on: '2022-01-01', events: [['2023-01-01', 'dissolved']] },
      status: 'unmet',
    },
  ] as const)('$what without a list leaves 3,700 $status', ({ unlisted, status }) => {
    const clubs: ClubSketch[] = [
      { on: '2021-03-01', members: 3700 },
      { ...unlisted, members: 'unlisted' },
    ]
    expect(verdictOn('members.new', clubs, dayAfter).status).toBe(status)
    expect(verdictOn('olderMembers.new', clubs, dayAfter).status).toBe(status)
  })

  test('what is reached without the club that has no list is reached', () => {
    const clubs: ClubSketch[] = [
      { on: '2021-03-01', members: 3750 },
      { on: '2022-01-01', members: 'unlisted' },
    ]
    expect(verdictOn('members.new', clubs, dayAfter).status).toBe('met')
  })
})

describe('I.2.a: more than 2,700 of them are older people', () => {
  test.each([
    { yes: 2700, unknown: 0, status: 'unmet' },
    { yes: 2701, unknown: 0, status: 'met' },
    { yes: 2690, unknown: 10, status: 'unmet' },
    { yes: 2690, unknown: 11, status: 'undetermined' },
    { yes: 2701, unknown: 500, status: 'met' },
  ])('$yes, and $unknown whose birth is not known: $status', ({ yes, unknown, status }) => {
    const olderPeople = { yes, unknown, no: 3750 - yes - unknown }
    const clubs = [{ on: '2021-03-01', members: 3750, olderPeople }]
    expect(verdictOn('olderMembers.new', clubs, dayAfter)).toMatchObject({ status, parts: [{ need: 2701 }] })
  })
})

describe('I.2.a: every club is kept, earlier and new', () => {
  const kept: ClubSketch[] = [{ on: '2018-01-01' }, { on: '2021-03-01' }]

  test.each([
    { what: 'all operate', clubs: kept, status: 'met' },
    {
      what: 'one is suspended',
      clubs: [...kept, { on: '2018-01-01', events: [['2022-01-01', 'suspended'] as const] }],
      status: 'unmet',
    },
    {
      what: 'one was dissolved',
      clubs: [...kept, { on: '2021-01-01', events: [['2022-01-01', 'dissolved'] as const] }],
      status: 'unmet',
    },
    {
      what: 'one of 300 is suspended, 99.7 %',
      clubs: [
        ...clubsOf(299, { on: '2018-01-01' }),
        { on: '2018-01-01', events: [['2022-01-01', 'suspended'] as const] },
      ],
      status: 'unmet',
    },
    { what: 'one is still to be founded', clubs: [...kept, { on: '2024-01-01' }], status: 'met' },
  ] as const)('$what: $status', ({ clubs, status }) => {
    expect(verdictOn('clubs.maintained', clubs, '2023-12-31').status).toBe(status)
  })

  test('without any club there is nothing to keep', () => {
    expect(verdictOn('clubs.maintained', [], '2023-12-31').status).toBe('undetermined')
  })
})
