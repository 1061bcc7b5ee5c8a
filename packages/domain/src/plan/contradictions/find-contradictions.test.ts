import { describe, expect, test } from 'vitest'
import { hoaBinh146 } from '../hoa-binh-146.ts'
import { type ClubRule, type Plan, planSchema, type Target } from '../schema.ts'
import { describePlanProblem } from '../wording.ts'
import { contradictionsIn } from './find-contradictions.ts'

const plan: Plan = hoaBinh146

/** The plan with its first target, or its first rule, changed. No other part of the plan refers to either. */
const withTarget = (changed: Partial<Target>): Plan => {
  const targets = plan.targets.map((target, index) => (index === 0 ? { ...target, ...changed } : target))
  return { ...plan, targets }
}
const withRule = (changed: Partial<ClubRule>): Plan => {
  const clubRules = plan.clubRules.map((rule, index) => (index === 0 ? { ...rule, ...changed } : rule))
  return { ...plan, clubRules }
}
const yearly = { kind: 'clubsFounded', per: 'year', moneyFrom: null } as const

/** The contradictions of this plan, each as `path: sentence`. */
function saidOf(changed: Plan) {
  return contradictionsIn(changed).map(
    (problem) => `${problem.path.join('.')}: ${describePlanProblem(problem, { language: 'en' })}`,
  )
}

describe('a plan that contradicts itself is told where, and how', () => {
  test.each([
    {
      mistake: 'a band of people upside down',
      changed: withRule({ criterion: { kind: 'size', band: { low: 70, high: 50 } } }),
      says: ['clubRules.0.criterion.band: This band is the wrong way round: 70 to 50.'],
    },
    {
      mistake: 'a band of percents upside down',
      changed: withRule({ criterion: { kind: 'share', fact: 'women', band: { low: 61, high: 60 } } }),
      says: ['clubRules.0.criterion.band: This band is the wrong way round: 61 to 60.'],
    },
    {
      mistake: 'a quota upside down',
      changed: withTarget({ demand: { kind: 'quota', low: 8, high: 7 } }),
      says: ['targets.0.demand: This band is the wrong way round: 8 to 7.'],
    },
    {
      mistake: 'a share of a measure that is no part of a whole',
      changed: withTarget({ demand: { kind: 'shareAtLeast', percent: 50 } }),
      says: ['targets.0.demand: A share is asked of a measure that is not part of a whole.'],
    },
    {
      mistake: 'all areas, where there is none',
      changed: { ...plan, activityAreas: [] },
      says: ['clubRules.4.criterion: All areas are asked for, but the plan names none.'],
    },
    {
      mistake: 'a clause that is not in the index',
      changed: withTarget({ clause: 'I.2.c' }),
      says: ['targets.0.clause: The plan has no clause “I.2.c”.'],
    },
    {
      mistake: 'a clause that the index no longer has',
      changed: { ...plan, clauses: plan.clauses.filter(({ id }) => id !== 'V.4.e') },
      says: [
        'obligations.24.clause: The plan has no clause “V.4.e”.',
        'obligations.25.clause: The plan has no clause “V.4.e”.',
      ],
    },
    {
      mistake: 'an agency that nobody has named',
      changed: {
        ...plan,
        obligations: plan.obligations.map((one, index) => (index === 3 ? { ...one, agency: 'police' } : one)),
      },
      says: ['obligations.3.agency: The plan has no agency “police”.'],
    },
    {
      mistake: 'money for an activity that is none',
      changed: {
        ...plan,
        fundingSources: plan.fundingSources.map((one, index) =>
          index === 1 ? { ...one, activities: ['activity.clubs', 'activity.feasts'] } : one,
        ),
      },
      says: ['fundingSources.1.activities.1: The plan has no activity “activity.feasts”.'],
    },
    {
      mistake: 'money of one source under two clauses',
      changed: {
        ...plan,
        fundingSources: plan.fundingSources.map((one, index) =>
          index === 1 ? { ...one, sources: ['donor', 'commune'] as const } : one,
        ),
      },
      says: ['fundingSources.1.sources.1: “commune” is used twice.'],
    },
    {
      mistake: 'clubs that are to meet a rule which the plan does not have',
      changed: { ...plan, clubRules: plan.clubRules.filter(({ id }) => id !== 'club.management') },
      says: ['targets.7.measure.rules.1: The plan has no rule for clubs “club.management”.'],
    },
    {
      mistake: 'two clauses of one number',
      changed: { ...plan, clauses: [...plan.clauses, ...plan.clauses.slice(0, 1)] },
      says: ['clauses.55.id: “I.1:1” is used twice.'],
    },
    {
      mistake: 'an id used by two targets',
      changed: { ...plan, targets: [...plan.targets, ...plan.targets.slice(0, 1)] },
      says: ['targets.11.id: “clubs.new” is used twice.'],
    },
    {
      mistake: 'an id used by a target and a rule for clubs',
      changed: withRule({ id: 'clubs.new' }),
      says: [
        'clubRules.0.id: “clubs.new” is used twice.',
        'indicators.3.measure.rules.0: The plan has no rule for clubs “club.size”.',
      ],
    },
    {
      mistake: 'two agencies of one id',
      changed: { ...plan, agencies: [...plan.agencies, ...plan.agencies.slice(0, 1)] },
      says: ['agencies.13.id: “everyone” is used twice.'],
    },
    {
      mistake: 'a period that ends before it begins, in a year outside it',
      changed: { ...plan, period: { from: plan.period.to, to: plan.period.from, years: [2023] } },
      says: [
        'period: The period ends before it begins.',
        'period.years.0: The year 2023 is outside the period.',
      ],
    },
    {
      mistake: 'years before and after the period, and one year twice',
      changed: { ...plan, period: { ...plan.period, years: [2019, 2021, 2021, 2026] } },
      says: [
        'period.years.0: The year 2019 is outside the period.',
        'period.years.2: “2021” is used twice.',
        'period.years.3: The year 2026 is outside the period.',
      ],
    },
    {
      mistake: 'a number for each year, where there is no year',
      changed: { ...withTarget({ measure: yearly }), period: { ...plan.period, years: [] } },
      says: ['targets.0.measure.per', 'targets.1.measure.per', 'targets.10.measure.per'].map(
        (path) => `${path}: Something is asked of each year, but the period has no years.`,
      ),
    },
  ])('$mistake', ({ changed, says }) => {
    expect(saidOf(changed)).toEqual(says)
    // The schema reports the same problems in the same words.
    const issues = planSchema.safeParse(changed).error?.issues
    expect(issues?.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(says)
  })

  test('plan 146 does not', () => {
    expect(contradictionsIn(plan)).toEqual([])
  })
})
