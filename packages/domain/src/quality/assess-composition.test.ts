import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { birth } from '../members/birth.ts'
import { establishedClub, memberOf, membersOf } from '../members/example.test-data.ts'
import type { Hardship, Member } from '../members/schema.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { tallyClub } from '../tally/tally.ts'
import { unknownInterval } from '../verdicts/interval.ts'
import { assessClub } from './assess.ts'

const asOf = isoDate('2023-12-31')
const poor: Hardship[] = [{ kind: 'poor', from: null, to: null }]

/** In each of the three shares this member is on the same side. */
const inside = { sex: 'female', birth: birth('1950'), hardships: poor } as const satisfies Partial<Member>
const outside = { sex: 'male', birth: birth('1990'), hardships: [] } as const satisfies Partial<Member>

/** The verdicts on the composition, which is what I.2.b:1 speaks of. */
function assess(members: readonly Member[]) {
  return assessClub(hoaBinh146, tallyClub(establishedClub, members, asOf)).filter(
    ({ clause }) => clause === 'I.2.b:1',
  )
}

function verdictOn(rule: string, members: readonly Member[]) {
  return assess(members).find((verdict) => verdict.rule === rule)
}

function statuses(members: readonly Member[]) {
  return assess(members).map(({ status }) => status)
}

describe('I.2.b:1: each club has 50–70 members', () => {
  test.each([
    { members: 49, status: 'unmet', side: 'below', shortfall: 1 },
    { members: 50, status: 'met' },
    { members: 70, status: 'met' },
    { members: 71, status: 'unmet', side: 'above', shortfall: 1 },
  ])('$members members: $status', ({ members, ...standing }) => {
    expect(verdictOn('club.size', membersOf(members))).toMatchObject({ clause: 'I.2.b:1', ...standing })
  })

  test('a club whose list nobody has made is undetermined in everything', () => {
    expect(statuses([])).toEqual(['undetermined', 'undetermined', 'undetermined', 'undetermined'])
    expect(verdictOn('club.size', [])).toMatchObject({ actual: unknownInterval })
  })

  test('a club that everybody left is below the size, and its shares have nothing to judge', () => {
    const left = membersOf(50, { ...inside, departure: { on: asOf, reason: 'other' } })
    expect(statuses(left)).toEqual(['unmet', 'undetermined', 'undetermined', 'undetermined'])
  })
})

describe.each(['club.women', 'club.age55', 'club.disadvantaged'])(
  'I.2.b:1: 60–70 %% of the members, %s',
  (rule) => {
    test.each([
      { yes: 29, of: 50, status: 'unmet', side: 'below', shortfall: 1 }, // 58 %
      { yes: 30, of: 50, status: 'met' }, // 60 %: the end counts
      { yes: 35, of: 50, status: 'met' }, // 70 %: the end counts
      { yes: 36, of: 50, status: 'unmet', side: 'above', shortfall: 1 }, // 72 %
      { yes: 299, of: 499, status: 'unmet', side: 'below', shortfall: 1 }, // 59.92 %
      { yes: 351, of: 501, status: 'unmet', side: 'above', shortfall: 1 }, // 70.06 %
      { yes: 1401, of: 2001, status: 'unmet', side: 'above', shortfall: 1 }, // 70.015 %
    ])('$yes of $of: $status', ({ yes, of, ...standing }) => {
      const members = [...membersOf(yes, inside), ...membersOf(of - yes, outside)]
      expect(verdictOn(rule, members)).toMatchObject({ clause: 'I.2.b:1', ...standing })
    })

    test('what is not recorded leaves it undetermined only while it could decide', () => {
      const unsaid = membersOf(5)
      expect(verdictOn(rule, [...membersOf(30, inside), ...membersOf(15, outside), ...unsaid])?.status).toBe(
        'met',
      ) // 60–70 %
      expect(verdictOn(rule, [...membersOf(29, inside), ...membersOf(16, outside), ...unsaid])?.status).toBe(
        'undetermined',
      ) // 58–68 %
      expect(verdictOn(rule, [...membersOf(24, inside), ...membersOf(21, outside), ...unsaid])).toMatchObject(
        { status: 'unmet', side: 'below', shortfall: 1 },
      ) // 48–58 %
    })
  },
)

test('I.2.b:1: 55 and over is not the older people of the law: 57 counts', () => {
  const members = [...membersOf(32, { birth: birth('1966') }), ...membersOf(18, outside)]
  expect(verdictOn('club.age55', members)?.status).toBe('met')
})

test('I.2.b:1: a club of four has no number of women inside the band, and says so', () => {
  const members = [memberOf(inside), memberOf(inside), memberOf(outside), memberOf()]
  expect(verdictOn('club.women', members)).toMatchObject({ status: 'unmet', side: 'either', shortfall: 1 })
})

const someone: fc.Arbitrary<Member> = fc
  .record({
    sex: fc.constantFrom(null, 'female' as const, 'male' as const),
    birth: fc.constantFrom(null, birth('1950'), birth('1990'), birth('1968')),
    hardships: fc.constantFrom(null, [], poor),
  })
  .map(memberOf)

describe('laws of judging a club', () => {
  test('the order of the members never matters', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 10 }), (members) => {
        expect(assess(members.toReversed())).toEqual(assess(members))
      }),
      { numRuns: 500, seed: 146 },
    )
  })

  test('a verdict is certain exactly when every way to fill the gaps of real members gives it', () => {
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 4 }), (members) => {
        const answers = completions(members).map(statuses)
        for (const [index, status] of statuses(members).entries()) {
          const possible = new Set(answers.map((answer) => answer[index]))
          const [only] = possible
          expect(status).toBe(possible.size === 1 ? only : 'undetermined')
        }
      }),
      { numRuns: 60, seed: 146 },
    )
  })

  test('to take away a recorded fact never makes a verdict surer, nor another one', () => {
    const forgotten = fc.constantFrom({ sex: null }, { birth: null }, { hardships: null })
    fc.assert(
      fc.property(
        fc.array(someone, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        forgotten,
        (members, which, less) => {
          const index = which % members.length
          const poorer = members.map((one, place) => (place === index ? { ...one, ...less } : one))
          const before = statuses(members)
          for (const [rule, status] of statuses(poorer).entries())
            expect([before[rule], 'undetermined']).toContain(status)
        },
      ),
      { numRuns: 500, seed: 146 },
    )
  })
})

/** Every club that this one may turn out to be. A birth in the border year is 55 by the day or is not. */
function completions([first, ...rest]: readonly Member[]): Member[][] {
  if (first === undefined) return [[]]
  const sexes = first.sex === null ? (['female', 'male'] as const) : [first.sex]
  const births =
    first.birth === null
      ? [birth('1968-12-31'), birth('1969-01-01')]
      : first.birth === '1968'
        ? [birth('1968-01-01'), birth('1968-12-31')]
        : [first.birth]
  const hardshipLists = first.hardships === null ? [poor, []] : [first.hardships]
  return completions(rest).flatMap((others) =>
    sexes.flatMap((sex) =>
      births.flatMap((born) =>
        hardshipLists.map((hardships) => [{ ...first, sex, birth: born, hardships }, ...others]),
      ),
    ),
  )
}
