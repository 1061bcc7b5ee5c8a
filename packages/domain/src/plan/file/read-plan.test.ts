import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../text/language.ts'
import { hoaBinh146 } from '../hoa-binh-146.ts'
import type { Plan } from '../schema.ts'
import { describePlanProblem } from '../wording.ts'
import { readPlan } from './read-plan.ts'

const plan: Plan = hoaBinh146
const [firstTarget] = plan.targets

/** The problems of this input, each as `path: sentence`; empty if it is a plan. */
function saidOf(input: unknown) {
  const read = readPlan(input)
  if (read.ok) return []
  return read.refusal.map(
    (problem) => `${problem.path.join('.')}: ${describePlanProblem(problem, { language: 'en' })}`,
  )
}

type Leaf = { readonly path: readonly (string | number)[]; readonly value: unknown }

/** Every value in a plan, from the plan itself down to single words and numbers. */
function partsOf(value: unknown, path: Leaf['path'] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [{ path, value }, ...keys.flatMap((key) => partsOf(Reflect.get(value, key), [...path, key]))]
}

/** The plan with one part replaced; `undefined` removes the part. */
function withPart(value: unknown, [key, ...rest]: Leaf['path'], part: unknown): unknown {
  if (key === undefined) return part
  if (Array.isArray(value))
    return value.map((element, index) => (index === key ? withPart(element, rest, part) : element))
  const entries = Object.entries(value ?? {}).map(
    ([name, old]) => [name, name === key ? withPart(old, rest, part) : old] as const,
  )
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined))
}

const parts = partsOf(plan)
const numbers = parts.filter(({ value }) => typeof value === 'number')
const texts = parts.filter(({ value }) => typeof value === 'string')

/** The places of all problems, each place once. */
function placesOf(input: unknown): readonly string[] {
  const read = readPlan(input)
  return read.ok ? [] : [...new Set(read.refusal.map(({ path }) => path.join('.')))]
}

const circle: { inside?: unknown } = {}
circle.inside = circle

describe('what is no plan is refused, with the place and a sentence', () => {
  test.each([
    {
      mistake: 'a title that holds itself',
      input: withPart(plan, ['title'], circle),
      says: ['title.vi: This is missing.', 'title.en: This is missing.', 'title: There is no “inside” here.'],
    },
    { mistake: 'nothing', input: null, says: [': This must be an object.'] },
    { mistake: 'a list', input: [plan], says: [': This must be an object.'] },
    {
      mistake: 'a negative count',
      input: withPart(plan, ['targets', 0, 'demand', 'count'], -1),
      says: ['targets.0.demand.count: The lowest allowed is 0.'],
    },
    {
      mistake: 'half a person',
      input: withPart(plan, ['targets', 0, 'demand', 'count'], 74.5),
      says: ['targets.0.demand.count: This must be a whole number.'],
    },
    {
      mistake: 'more than all',
      input: withPart(plan, ['targets', 3, 'demand', 'percent'], 101),
      says: ['targets.3.demand.percent: The highest allowed is 100.'],
    },
    {
      mistake: 'a measure nobody knows',
      input: withPart(plan, ['targets', 0, 'measure'], { kind: 'songsSung' }),
      says: [
        'targets.0.measure.kind: This must be one of: communesCovered, clubsFounded, peopleOfNewClubs, clubsMaintained, clubsMeeting, districtsPlanned, unitsServed, villagesServed, clubsOperating, people, clubsWithFund.',
      ],
    },
    {
      mistake: 'a cadence nobody knows',
      input: withPart(plan, ['obligations', 0, 'cadence'], 'monthly'),
      says: ['obligations.0.cadence: This must be one of: once, yearly, continuous, endOfPhase.'],
    },
    {
      mistake: 'a word too many',
      input: withPart(plan, ['targets', 0], { ...firstTarget, weight: 3 }),
      says: ['targets.0: There is no “weight” here.'],
    },
    {
      mistake: 'a name in one language only',
      input: withPart(plan, ['targets', 0, 'name', 'en'], undefined),
      says: ['targets.0.name.en: This is missing.'],
    },
    {
      mistake: 'a name without a letter',
      input: withPart(plan, ['targets', 0, 'name', 'en'], ''),
      says: ['targets.0.name.en: This is empty.'],
    },
    {
      mistake: 'an agency at no level',
      input: withPart(plan, ['agencies', 0, 'levels'], []),
      says: ['agencies.0.levels: This is empty.'],
    },
    {
      mistake: 'a clause that is no address',
      input: withPart(plan, ['targets', 0, 'clause'], '2.a'),
      says: ['targets.0.clause: This is not in the required form.'],
    },
    {
      mistake: 'a day that does not exist',
      input: withPart(plan, ['unitsOn'], '2023-02-29'),
      says: ['unitsOn: There is no such day; write 2020-10-09.'],
    },
    {
      mistake: 'two mistakes at once',
      input: withPart(withPart(plan, ['unitsOn'], 5), ['clubRules'], 'none'),
      says: ['unitsOn: This must be text.', 'clubRules: This must be a list.'],
    },
    {
      mistake: 'a contradiction',
      input: withPart(plan, ['clubRules', 0, 'criterion', 'band', 'low'], 71),
      says: ['clubRules.0.criterion.band: This band is the wrong way round: 71 to 70.'],
    },
  ])('$mistake', ({ input, says }) => {
    expect(saidOf(input)).toEqual(says)
  })

  test('plan 146 is read as it is, also from JSON', () => {
    expect(readPlan(plan)).toEqual({ ok: true, value: plan })
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan })
  })
})

/** Parts that a plan may leave out: the indicators, and the records that show an obligation as met. */
const isOptional = (path: readonly (string | number)[]) =>
  /^(indicators|obligations\.\d+\.shownBy(\.\d+\.by)?)$/.test(path.join('.'))

describe('laws of reading a plan', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.5, 2 ** 53, '50', null, true])(
    'none of its numbers may be %s',
    (wrong) => {
      for (const { path } of numbers) expect(placesOf(withPart(plan, path, wrong))).toEqual([path.join('.')])
    },
  )

  test('none of its words may be a number', () => {
    for (const { path } of texts) expect(placesOf(withPart(plan, path, 5))).toEqual([path.join('.')])
  })

  test('nothing may be left out: there are no defaults', () => {
    const named = parts.filter(({ path }) => typeof path.at(-1) === 'string' && !isOptional(path))
    for (const { path } of named) {
      // Removing the kind of a criterion, measure or demand gives one problem, since the rest of it cannot be
      // read.
      expect(placesOf(withPart(plan, path, undefined))).toEqual([path.join('.')])
    }
  })

  test('whatever comes in, every problem has a sentence in both languages (1,000 values at a place of the plan)', () => {
    const place = fc.constantFrom(...parts.map(({ path }) => path))
    fc.assert(
      fc.property(place, fc.anything(), (path, part) => {
        const read = readPlan(withPart(plan, path, part))
        if (read.ok) return
        for (const problem of read.refusal)
          for (const language of languages)
            expect(describePlanProblem(problem, { language })).toMatch(/^[\p{Lu}“].+\.$/u)
      }),
      { numRuns: 1000, seed: 146 },
    )
  })
})
