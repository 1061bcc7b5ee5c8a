import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { clubCountsSchema } from '../facts/counts-schema.ts'
import { dong } from '../funds/dong.ts'
import { termsWith } from '../funds/loans/example.test-data.ts'
import { scheduleLoan } from '../funds/loans/schedule.ts'
import type { LoanTerms } from '../funds/loans/schema.ts'
import { birthSchema } from '../members/schema.ts'
import { readPlan } from '../plan/file/read-plan.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { describePlanProblem } from '../plan/wording.ts'
import { nothingPublished } from '../progress/totals/published-totals.ts'
import { publishedTotalsSchema } from '../progress/totals/schema.ts'
import { allocateRoadmap } from '../roadmap/allocate-roadmap.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitHistorySchema } from '../units/schema.ts'
import { unitKey } from '../units/unit.ts'
import { exactly } from '../verdicts/interval.ts'

const club = { establishedOn: '2021-03-01', asOf: '2023-12-31', members: 55 }
const totals = nothingPublished([], 139)
const [province, district] = ['17@2020-01-01', '150@2020-01-01']
const founded = { year: 2021, district: unitKey(district), source: null, clubs: 1 }

describe('input that cannot be is refused by name and path, never NaN and never a silent zero', () => {
  test.each([
    { what: 'a day that does not exist', says: ': dateInvalid', refused: by(isoDateSchema, '2023-02-29') },
    {
      what: 'a day of a club',
      says: 'asOf: dateInvalid',
      refused: by(clubCountsSchema, { ...club, asOf: '31/12/2023' }),
    },
    { what: 'a birth that does not exist', says: ': birthInvalid', refused: by(birthSchema, '1948-13') },
    {
      what: 'a plan that begins on no day',
      says: 'period.from: There is no such day; write 2020-10-09.',
      refused: plan({ period: { ...hoaBinh146.period, from: '2020-02-30' } }),
    },
    {
      what: 'fewer people than none',
      says: 'women: ',
      refused: by(clubCountsSchema, { ...club, women: -1 }),
    },
    {
      what: 'fewer clubs than none',
      says: 'newClubs.low: ',
      refused: by(publishedTotalsSchema, { ...totals, newClubs: exactly(-1) }),
    },
    {
      what: 'fewer clubs founded than none',
      says: 'founded.0.clubs: notACount',
      refused: roadmap({ ...founded, clubs: -1 }),
    },
    {
      what: 'clubs that are not a number',
      says: 'founded.0.clubs: notACount',
      refused: roadmap({ ...founded, clubs: Number.NaN }),
    },
    {
      what: 'yes, no and unknown that are not all',
      says: 'women: counts 54 people, but the club has 55 members',
      refused: by(clubCountsSchema, { ...club, women: { yes: 30, no: 20, unknown: 4 } }),
    },
    {
      what: 'a loan of nothing',
      says: 'principalDong: 1–100000000000',
      refused: loan({ principalDong: dong(0) }),
    },
    {
      what: 'a loan of 10^15 đồng',
      says: 'principalDong: 1–100000000000',
      refused: loan({ principalDong: dong(10 ** 15) }),
    },
    { what: 'a loan for no time', says: 'months: 1–120', refused: loan({ months: 0 }) },
    { what: 'a loan for half a month', says: 'months: 1–120', refused: loan({ months: 0.5 }) },
    {
      what: 'a rate that is not a number',
      says: 'monthlyRateBasisPoints: 0–1000',
      refused: loan({ monthlyRateBasisPoints: Number.NaN }),
    },
    {
      what: 'a band upside down',
      says: 'clubRules.0.criterion.band: This band is the wrong way round: 70 to 50.',
      refused: plan({
        clubRules: hoaBinh146.clubRules.map((rule) =>
          rule.id === 'club.size'
            ? { ...rule, criterion: { kind: 'size', band: { low: 70, high: 50 } } }
            : rule,
        ),
      }),
    },
    {
      what: 'a quota upside down',
      says: 'targets.2.demand: This band is the wrong way round: 8 to 7.',
      refused: plan({
        targets: hoaBinh146.targets.map((target) =>
          target.id === 'clubs.newPerDistrict'
            ? { ...target, demand: { kind: 'quota', low: 8, high: 7 } }
            : target,
        ),
      }),
    },
    {
      what: 'units in a circle',
      says: `units.${indexOf(province)}.parent: ${province} lies in itself: ${province} → ${district} → ${province}`,
      refused: by(unitHistorySchema, {
        units: hoaBinhUnits.map((unit) => (unit.key === province ? { ...unit, parent: district } : unit)),
        successions: hoaBinhSuccessions,
      }),
    },
  ])('$what', ({ says, refused }) => {
    expect(refused[0]?.slice(0, says.length)).toBe(says)
  })
})

/** The schema's problems with this input, each as `path: problem`. */
function by(schema: z.ZodType, input: unknown): readonly string[] {
  const { error } = schema.safeParse(input)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

function plan(edit: object): readonly string[] {
  const result = readPlan({ ...hoaBinh146, ...edit })
  if (result.ok) return []
  return result.refusal.map(
    (problem) => `${problem.path.join('.')}: ${describePlanProblem(problem, { language: 'en' })}`,
  )
}

function loan(terms: Partial<LoanTerms>): readonly string[] {
  const result = scheduleLoan(termsWith(terms))
  if (result.ok) return []
  return result.refusal.problems.map(({ field, least, most }) => `${field}: ${least}–${most}`)
}

function roadmap(one: typeof founded): readonly string[] {
  const result = allocateRoadmap(hoaBinh146, {
    fromYear: 2022,
    districts: [{ district: unitKey(district), room: 'unlimited' }],
    founded: [one],
    capacity: [],
  })
  if (result.ok || result.refusal.reason !== 'wrongSituation') return []
  return result.refusal.problems.map(({ path, problem }) => `${path}: ${problem}`)
}

function indexOf(key: string): number {
  return hoaBinhUnits.findIndex((unit) => unit.key === key)
}
