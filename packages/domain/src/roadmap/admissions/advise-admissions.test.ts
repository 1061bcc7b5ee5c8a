import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CompositionFact, type CountedFacts, compositionFacts } from '../../facts/facts.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import type { Criterion } from '../../plan/schema.ts'
import { unknownInterval } from '../../verdicts/interval.ts'
import { clubOf, rulesOf } from '../example.test-data.ts'
import {
  askedBy,
  completionsOf,
  everyProfile,
  leastByTrying,
  meets,
  metBy,
  type Rules,
} from './advice-by-trying.test-data.ts'
import { describeNextMember } from './advice-wording.ts'
import { adviseAdmissions } from './advise-admissions.ts'
import type { Admissions } from './fewest-admissions.ts'
import { admit, type Profile } from './profile.ts'

function adviceFor(facts: CountedFacts, plan: Rules = hoaBinh146) {
  const advice = adviseAdmissions(plan, facts)
  if (advice.kind !== 'admit') throw new RangeError('the example has no list of members')
  return advice
}

describe('I.2.b:1: the fewest admissions that bring a club into its four bands', () => {
  test('a club inside all of them needs nobody', () => {
    const club = clubOf(50, { women: { yes: 30 }, age55: { yes: 35 }, disadvantaged: { yes: 32 } })
    expect(adviceFor(club)).toMatchObject({ fewest: { people: 0, groups: [] }, missing: [] })
  })

  test('39 women of 55 are 70.9 %: one man makes them 69.6 %', () => {
    const club = clubOf(55, { women: { yes: 39 }, age55: { yes: 36 }, disadvantaged: { yes: 34 } })
    expect(adviceFor(club).fewest).toMatchObject({
      people: 1,
      groups: [{ people: 1, profile: { women: 'no' } }],
    })
  })

  test('a club of 40 with half of each needs ten more, all but one of them so', () => {
    const half = { yes: 21 }
    const { fewest } = adviceFor(clubOf(40, { women: half, age55: half, disadvantaged: half }))
    expect(fewest).toMatchObject({ people: 10 })
    expect(fewest.status === 'reachable' && fewest.among.map(({ low, high }) => [low, high])).toEqual([
      [9, 10],
      [9, 10],
      [9, 10],
    ])
  })

  test('a club that everybody left begins with 50', () => {
    const nobody = { yes: 0 }
    const empty = clubOf(0, { women: nobody, age55: nobody, disadvantaged: nobody })
    expect(adviceFor(empty).fewest).toMatchObject({ people: 50 })
  })

  test('without a list of members there is no advice but to make one', () => {
    const unlisted = { ...clubOf(0), members: unknownInterval }
    expect(adviseAdmissions(hoaBinh146, unlisted)).toMatchObject({ kind: 'listMembers', rules: 4 })
  })
})

describe('why admissions cannot do', () => {
  const fine = { age55: { yes: 45 }, disadvantaged: { yes: 45 } }

  test('73 members are three too many, and nobody is asked to leave', () => {
    expect(adviceFor(clubOf(73, { ...fine, women: { yes: 46 } })).fewest).toEqual({
      status: 'impossible',
      room: -3,
      obstacles: [{ fact: 'members', need: 'never' }],
    })
  })

  test('52 women of 65 would need 10 men, and there is room for 5', () => {
    expect(adviceFor(clubOf(65, { ...fine, women: { yes: 52 } })).fewest).toEqual({
      status: 'impossible',
      room: 5,
      obstacles: [{ fact: 'women', need: 10 }],
    })
  })

  test('a band that nobody may belong to is never met again', () => {
    const none = rulesOf({ kind: 'share', fact: 'women', band: { low: 0, high: 0 } })
    expect(adviceFor(clubOf(5, { women: { yes: 1 } }), none).fewest).toEqual({
      status: 'impossible',
      room: 'unlimited',
      obstacles: [{ fact: 'women', need: 'never' }],
    })
  })

  test('bands may exclude each other only together', () => {
    // A share of exactly 50 % needs an even number of members; 33 to 34 % needs a number like 3 or 9.
    const plan = rulesOf(
      { kind: 'size', band: { low: 3, high: 4 } },
      { kind: 'share', fact: 'women', band: { low: 50, high: 50 } },
      { kind: 'share', fact: 'age55', band: { low: 33, high: 34 } },
    )
    const club = clubOf(2, { women: { yes: 1 }, age55: { yes: 1 } })
    expect(adviceFor(club, plan).fewest).toEqual({ status: 'impossible', room: 2, obstacles: [] })
  })
})

describe('unknown members', () => {
  const club = clubOf(55, {
    women: { yes: 39 },
    age55: { yes: 37, unknown: 4 },
    disadvantaged: { yes: 34 },
  })

  test('one man under 55 can do, if the four births turn out well', () => {
    expect(adviceFor(club).fewest).toMatchObject({
      people: 1,
      groups: [{ people: 1, profile: { women: 'no', age55: 'no' } }],
    })
    expect(adviceFor(club).missingAfter).toEqual([{ fact: 'age55', unknown: 4, fewest: 2, fewestToMeet: 2 }])
  })

  test('four people under 55 do whatever the births are', () => {
    const { certain } = adviceFor(club)
    expect(certain).toMatchObject({ people: 4 })
    expect(certain.status === 'reachable' && certain.among[1]).toMatchObject({
      fact: 'age55',
      low: 0,
      high: 0,
    })
  })

  test('facts counted over other people than the members are a bug, not advice', () => {
    const wrong = { ...club, women: { yes: 39, no: 1, unknown: 0 } }
    expect(() => adviceFor(wrong)).toThrow('women counts 40 people of 55')
  })
})

describe('who may join next', () => {
  test('with 70 % women only a man, with 60 % of 55 only somebody of 55', () => {
    const club = clubOf(60, { women: { yes: 42 }, age55: { yes: 36 }, disadvantaged: { yes: 39 } })
    expect(adviceFor(club).next).toEqual({
      status: 'welcome',
      anybody: false,
      profiles: [
        { women: 'no', age55: 'yes', disadvantaged: 'yes' },
        { women: 'no', age55: 'yes', disadvantaged: 'no' },
      ],
    })
  })

  test('nobody, when the club is full', () => {
    const club = clubOf(70, { women: { yes: 45 }, age55: { yes: 45 }, disadvantaged: { yes: 45 } })
    expect(adviceFor(club).next).toEqual({ status: 'nobody', rules: ['club.size'] })
  })

  test('nobody either, when the club is more than full: of 71 no band is met that anybody could break', () => {
    const club = clubOf(71, { women: { yes: 71 } })
    expect(adviceFor(club).next).toEqual({ status: 'full', members: 71, most: 70 })
    expect(describeNextMember(adviceFor(club).next, { language: 'vi' })).toBe(
      'Chưa nên kết nạp thêm: câu lạc bộ đã có 71 thành viên, mức cao nhất là 70.',
    )
  })

  test('anybody, when no band is met yet', () => {
    expect(adviceFor(clubOf(20, {})).next).toMatchObject({ anybody: true })
  })
})

/** Small bands and clubs, so that the test can try every way of admitting people. */
const percents = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
  .map(([one, other]) => ({ low: 5 * Math.min(one, other), high: 5 * Math.max(one, other) }))
const shares = fc
  .subarray([...compositionFacts], { minLength: 1, maxLength: 3 })
  .chain((facts) =>
    fc.tuple(...facts.map((fact) => percents.map((band): Criterion => ({ kind: 'share', fact, band })))),
  )
const smallPlan = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 3 }), shares)
  .map(([low, more, criteria]) => rulesOf({ kind: 'size', band: { low, high: low + more } }, ...criteria))
const smallClub = fc.integer({ min: 0, max: 6 }).chain((members) => {
  const known = fc
    .tuple(fc.nat(members), fc.nat(2))
    .map(([yes, unknown]) => ({ yes, unknown: Math.min(unknown, members - yes) }))
  return fc
    .record({ women: known, age55: known, olderPeople: known, disadvantaged: known })
    .map((facts) => clubOf(members, facts))
})

describe('the advice agrees with trying everything', () => {
  test('fewest and certain: no smaller group of people does, whoever they are (300 plans and clubs)', () => {
    fc.assert(
      fc.property(smallPlan, smallClub, (plan, club) => {
        const advice = adviceFor(club, plan)
        const possible = leastByTrying(plan, club, (facts) => completionsOf(facts, plan).some(meets(plan)))
        const certain = leastByTrying(plan, club, meets(plan))
        expect([peopleOf(advice.fewest), peopleOf(advice.certain)]).toEqual([possible, certain])
      }),
      { numRuns: 300, seed: 146 },
    )
  })

  test('the people chosen do what is promised of them (1,000 plans and clubs)', () => {
    fc.assert(
      fc.property(smallPlan, smallClub, (plan, club) => {
        const { fewest, certain } = adviceFor(club, plan)
        expect(completionsOf(join(club, fewest), plan).some(meets(plan))).toBe(fewest.status === 'reachable')
        if (certain.status === 'reachable')
          for (const completion of completionsOf(join(club, certain), plan))
            expect(meets(plan)(completion)).toBe(true)
      }),
      { numRuns: 1000, seed: 146 },
    )
  })

  test('whoever may join next keeps every band that is met, and nobody else does (1,000 plans and clubs)', () => {
    fc.assert(
      fc.property(smallPlan, smallClub, (plan, club) => {
        const { next } = adviceFor(club, plan)
        if (next.status === 'full') {
          expect(next.members).toBeGreaterThan(next.most)
          return
        }
        const welcome = next.status === 'welcome' ? next.profiles : []
        const met = metBy(plan, club)
        const broken = everyProfile.map((profile) => {
          const after = metBy(plan, admit(club, profile))
          return { profile, rules: met.filter((rule) => !after.includes(rule)) }
        })
        for (const { profile, rules } of broken)
          expect(welcome.some((one) => isSame(one, profile, askedBy(plan)))).toBe(rules.length === 0)
        if (next.status === 'nobody')
          expect(next.rules).toEqual(met.filter((rule) => broken.every(({ rules }) => rules.includes(rule))))
        else expect(next.anybody).toBe(broken.every(({ rules }) => rules.length === 0))
      }),
      { numRuns: 1000, seed: 146 },
    )
  })
})

function isSame(one: Profile, other: Profile, facts: readonly CompositionFact[]): boolean {
  return facts.every((fact) => one[fact] === other[fact])
}

function peopleOf(admissions: Admissions): number | 'never' {
  return admissions.status === 'reachable' ? admissions.people : 'never'
}

/** The club after the admissions. A fact that may be either way for the new members becomes unknown for them. */
function join(club: CountedFacts, admissions: Admissions): CountedFacts {
  if (admissions.status !== 'reachable') return club
  return admissions.groups.reduce((facts, { profile, people }) => admit(facts, profile, people), club)
}
