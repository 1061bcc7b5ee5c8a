import { describe, expect, test } from 'vitest'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessClub } from '../quality/assess.ts'
import { factsOfCounts } from './counts.ts'
import { clubCountsSchema } from './counts-schema.ts'

const days = { establishedOn: '2021-03-01', asOf: '2023-12-31' }

test('I.2.b:1: a row of counts is judged like a list of people; what it leaves out is undetermined', () => {
  const counts = clubCountsSchema.parse({
    ...days,
    members: 55,
    women: 39,
    age55: { yes: 30, no: 20, unknown: 5 },
    incomeFund: 'yes',
  })
  const verdicts = assessClub(hoaBinh146, factsOfCounts(counts))
  expect(verdicts.map(({ rule, status }) => `${rule} ${status}`)).toEqual([
    'club.size met',
    'club.women unmet', // 70.9 %
    'club.age55 undetermined',
    'club.disadvantaged undetermined',
    'club.activities undetermined',
    'club.management undetermined',
    'club.borrowers undetermined',
    'club.membersReached undetermined',
    'club.incomeFund met',
    'club.activityFund undetermined',
    'club.regulation undetermined',
  ])
})

test.each([
  { asOf: '2023-12-30', is: 'undetermined' },
  { asOf: '2023-12-31', is: 'unmet' },
])('I.2.b:2: who has not been reached by $asOf: $is, as by the register', ({ asOf, is }) => {
  const counts = clubCountsSchema.parse({ ...days, asOf, members: 55, membersReached: 54 })
  const verdicts = assessClub(hoaBinh146, factsOfCounts(counts))
  expect(verdicts.find(({ rule }) => rule === 'club.membersReached')?.status).toBe(is)
})

describe('counts that cannot be are refused, with the column and a sentence', () => {
  test.each([
    { counts: { women: 56 }, says: 'women: counts 56 people, but the club has 55 members' },
    {
      counts: { age55: { yes: 30, no: 20, unknown: 4 } },
      says: 'age55: counts 54 people, but the club has 55 members',
    },
    {
      counts: { age55: { yes: 20, no: 30, unknown: 5 }, olderPeople: 26 },
      says: 'olderPeople: counts more people than age55, and each of them is one of those',
    },
    { counts: { olderPeople: 20, olderWomen: 21 }, says: 'olderWomen: counts more people than olderPeople' },
    { counts: { age55: 20, olderWomen: 21 }, says: 'olderWomen: counts more people than age55' },
    { counts: { women: 20, olderWomen: 21 }, says: 'olderWomen: counts more people than women' },
    {
      counts: { disadvantaged: { yes: 9, no: 45, unknown: 1 }, poorOrNearPoor: 11 },
      says: 'poorOrNearPoor: counts more people than disadvantaged',
    },
    { counts: { members: -1 }, says: /^members: / },
    { counts: { members: 54.5 }, says: /^members: / },
    { counts: { members: Number.NaN }, says: /^members: / },
    { counts: { borrowers: Number.POSITIVE_INFINITY }, says: /^borrowers: / },
    { counts: { asOf: '2023-02-29' }, says: 'asOf: dateInvalid' },
    { counts: { men: 16 }, says: /men/ },
  ])('$counts', ({ counts, says }) => {
    const { error } = clubCountsSchema.safeParse({ ...days, members: 55, ...counts })
    const said = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0]
    expect(said).toMatch(says)
  })
})

test('all of the members may be so, and one more is refused', () => {
  const withWomen = (women: number) => clubCountsSchema.safeParse({ ...days, members: 55, women }).success
  expect([55, 56].map(withWomen)).toEqual([true, false])
})
