import type { IsoDate } from '../../calendar/iso-date.ts'
import type { ShareFact } from '../../facts/facts.ts'
import type { ClauseId, ClubRule, Plan, Target } from '../../plan/schema.ts'
import { asksOfDistricts } from '../../progress/districts-asked.ts'
import type { FoundingMeasure } from '../../progress/measures/measure-foundings.ts'
import { unitsAsked } from '../../progress/measures/measure-others.ts'
import { fewest } from '../../progress/part.ts'
import { placeRegister, type Setting } from '../../progress/register.ts'
import { noUnitPlans } from '../../unit-plans/unit-plan.ts'
import type { AdministrativeUnit } from '../../units/schema.ts'
import type { UnitKey } from '../../units/unit.ts'
import { foundingsOf } from '../foundings.ts'
import { spansAsked, targetsOfCrossingSpans } from '../roadmap-spans.ts'
import { fewestMembersFor, mostOfKind } from './older-people-limit.ts'
import { leastEdit, type Repair } from './repair.ts'

/** A contradiction among the plan's own numbers. Data only; `describePlanFinding` puts it into words. */
export type PlanFinding = {
  /**
   * The targets and rules that contradict each other; a plan has at most one finding with the same kind and elements.
   */
  readonly elements: readonly string[]
  readonly clauses: readonly ClauseId[]
  /** For each number that could remove the contradiction alone, the smallest change that does so. */
  readonly repairs: readonly Repair[]
} & Witness

type Witness =
  | {
      /** If this many clubs have no more members than promised, they have no room for this many older people. */
      readonly kind: 'olderPeopleBeyondBand'
      readonly clubs: number
      readonly members: number
      readonly percentMax: number
      readonly fact: AgeFact
      readonly possible: number
      readonly demanded: number
      readonly membersNeeded: number | 'never'
    }
  | (Parts & {
      /** Even if every part reaches its number, the whole can fall short. */
      readonly kind: 'partsFallShort'
    })
  | (Parts & {
      /** The parts add up exactly to the whole, so if any part has one club fewer, the whole is missed too. */
      readonly kind: 'noSlack'
    })
  | {
      /** The demanded number of new clubs is smaller than the demanded number of communes with a club. */
      readonly kind: 'clubsBelowCoverage'
      readonly clubs: number
      readonly communes: number
      readonly communesNeeded: number
    }
  | {
      /** A target names a unit with a key that is not on the plan's own list of units. */
      readonly kind: 'unitsNotOnList'
      readonly units: readonly UnitKey[]
      readonly unitsOn: IsoDate
    }
  /**
   * The spans of years of these targets overlap without one being inside the other, so no roadmap can be drawn for
   * both.
   */
  | { readonly kind: 'spansCross' }
  | {
      /** A target asks something of each district, but the plan's own list of units has no districts. */
      readonly kind: 'noDistricts'
      readonly unitsOn: IsoDate
    }

/**
 * The number of parts (districts, years or both), each with at least `each` clubs, compared with the total number of
 * clubs to be founded.
 */
type Parts = {
  readonly per: Exclude<FoundingMeasure['per'], 'period' | 'allotment'>
  readonly parts: number
  readonly each: number
  readonly sum: number
  readonly total: number
  /** The parts count only clubs founded with money of certain sources. */
  readonly ofSomeMoney: boolean
}

type AgeFact = Extract<ShareFact, 'age55' | 'olderPeople'>
type Province = { readonly districts: number; readonly communes: number; readonly years: number }

/**
 * Do the plan's numbers fit together, in a province with these units? The findings are computed, so they work for any
 * numbers.
 */
export function examinePlan(plan: Plan, units: readonly AdministrativeUnit[]): readonly PlanFinding[] {
  const nothing = { units, successions: [], clubs: [], unitPlans: noUnitPlans } as const
  const setting = placeRegister(plan, nothing, plan.period.from)
  const { districts, communes } = setting
  const province = {
    districts: districts.length,
    communes: communes.length,
    years: plan.period.years.length,
  }
  return [
    ...examineDistricts(plan, province),
    ...examineOlderPeople(plan),
    ...examineParts(plan, province),
    ...examineCoverage(plan, province),
    ...examineServed(plan, setting),
    ...examineNamedUnits(plan, setting),
    ...examineSpans(plan, setting),
  ]
}

/**
 * Targets that ask something of districts, although there are none. No other number repairs that, only another demand
 * or another list of units.
 */
function examineDistricts({ targets, unitsOn }: Plan, { districts }: Province): readonly PlanFinding[] {
  if (districts > 0) return []
  return targets
    .filter(({ measure }) => asksOfDistricts(measure))
    .map((target) => ({ kind: 'noDistricts', ...cite([target]), unitsOn, repairs: [] }))
}

/** The target on the number of clubs founded in the whole period, with money of any source. */
function totalOf(plan: Pick<Plan, 'targets'>): Target | undefined {
  return foundingsOf(plan).find(
    ({ measure, target }) =>
      measure.per === 'period' && measure.moneyFrom === null && target.span === undefined,
  )?.target
}

function examineOlderPeople(plan: Plan): readonly PlanFinding[] {
  const people = (who: 'members' | 'olderPeople') =>
    plan.targets.find(({ measure }) => measure.kind === 'peopleOfNewClubs' && measure.who === who)
  const [total, members, older] = [totalOf(plan), people('members'), people('olderPeople')]
  const [ceiling, ...looser] = ceilingsOnOlderPeople(plan)
  const [sized] = plan.clubRules.flatMap((rule) =>
    rule.criterion.kind === 'size' ? [{ rule, size: rule.criterion.band }] : [],
  )
  if (older === undefined || ceiling === undefined || sized === undefined) return []

  const demanded = fewest(older.demand, null)
  const clubs = total === undefined ? 0 : fewest(total.demand, null)
  const { size } = sized
  const promised = Math.max(clubs * size.low, members === undefined ? 0 : fewest(members.demand, null))
  const possibleUnder = (percentMax: number) => mostOfKind({ clubs, size, percentMax }, promised)
  const possible = possibleUnder(ceiling.high)
  if (promised === 0 || possible >= demanded) return []

  const membersNeeded = fewestMembersFor({ clubs, size, percentMax: ceiling.high }, demanded)
  // Below this percentage the older people do not fit, however the members are divided among the clubs.
  const lowest = Math.max(ceiling.high + 1, Math.ceil((100 * demanded) / promised))
  const percents = Array.from({ length: Math.max(0, 101 - lowest) }, (_, more) => lowest + more)
  const percent = percents.find((high) => possibleUnder(high) >= demanded)
  const repairsAlone = percent !== undefined && looser.every(({ high }) => high >= percent)
  const elements = [total, members, older, sized.rule, ceiling.rule].filter(
    (element) => element !== undefined,
  )
  return [
    {
      kind: 'olderPeopleBeyondBand',
      ...cite(elements),
      ...{ clubs, members: promised, percentMax: ceiling.high, fact: ceiling.fact },
      ...{ possible, demanded, membersNeeded },
      repairs: [
        ...(members === undefined || membersNeeded === 'never' ? [] : leastEdit(members, membersNeeded)),
        ...leastEdit(older, possible),
        ...(repairsAlone
          ? [{ element: ceiling.rule.id, figure: 'high', from: ceiling.high, to: percent } as const]
          : []),
      ],
    },
  ]
}

/**
 * The rules that limit older people, the strictest first. A person of 60 is also 55, so a limit on people of 55 and
 * over limits them too.
 */
function ceilingsOnOlderPeople({ clubRules }: Plan): readonly {
  readonly rule: ClubRule
  readonly fact: AgeFact
  readonly high: number
}[] {
  return clubRules
    .flatMap((rule) => {
      const { criterion } = rule
      const limits =
        criterion.kind === 'share' && (criterion.fact === 'age55' || criterion.fact === 'olderPeople')
      return limits ? [{ rule, fact: criterion.fact, high: criterion.band.high }] : []
    })
    .toSorted((one, other) => one.high - other.high)
}

function examineParts(plan: Plan, province: Province): readonly PlanFinding[] {
  const total = totalOf(plan)
  if (total === undefined) return []
  const whole = fewest(total.demand, null)
  return foundingsOf(plan).flatMap(({ target, measure: { per, moneyFrom } }): PlanFinding[] => {
    // An allotment states its own total, which the plan's schema checks.
    if (per === 'period' || per === 'allotment') return []
    const parts = {
      district: province.districts,
      year: province.years,
      districtAndYear: province.districts * province.years,
    }[per]
    const each = fewest(target.demand, null)
    const sum = parts * each
    // A province without districts has no such parts; `examineDistricts` reports that.
    if (parts === 0 || sum > whole) return []
    const isShort = sum < whole
    return [
      {
        kind: isShort ? 'partsFallShort' : 'noSlack',
        ...cite([total, target]),
        ...{ per, parts, each, sum, total: whole, ofSomeMoney: moneyFrom !== null },
        repairs: [
          ...leastEdit(target, isShort ? Math.ceil(whole / parts) : each + 1),
          ...leastEdit(total, isShort ? sum : sum - 1),
        ],
      },
    ]
  })
}

function examineCoverage(plan: Plan, { communes }: Province): readonly PlanFinding[] {
  const total = totalOf(plan)
  const coverage = plan.targets.find(({ measure }) => measure.kind === 'communesCovered')
  if (total === undefined || coverage === undefined) return []
  const clubs = fewest(total.demand, null)
  const communesNeeded = fewest(coverage.demand, communes)
  if (clubs >= communesNeeded) return []
  return [
    {
      kind: 'clubsBelowCoverage',
      ...cite([total, coverage]),
      ...{ clubs, communes, communesNeeded },
      repairs: [...leastEdit(total, communesNeeded), ...leastEdit(coverage, clubs, communes)],
    },
  ]
}

/** The same check for targets on communes of a stratum, or on communes with clubs that meet certain rules. */
function examineServed(plan: Plan, setting: Setting): readonly PlanFinding[] {
  const total = totalOf(plan)
  if (total === undefined) return []
  const clubs = fewest(total.demand, null)
  return plan.targets.flatMap((target): readonly PlanFinding[] => {
    const { measure, demand } = target
    if (measure.kind !== 'unitsServed' || measure.level !== 'commune' || measure.clubs.low > 1) return []
    const units = unitsAsked(measure, setting).length
    const communesNeeded = fewest(demand, units)
    if (clubs >= communesNeeded) return []
    return [
      {
        kind: 'clubsBelowCoverage',
        ...cite([total, target]),
        ...{ clubs, communes: units, communesNeeded },
        repairs: leastEdit(total, communesNeeded),
      },
    ]
  })
}

/** Units that an allotment names, but that are not on the list. */
function examineNamedUnits({ targets, unitsOn }: Plan, setting: Setting): readonly PlanFinding[] {
  const listed = new Set(
    [...setting.communes, ...setting.districts, ...setting.provinces].map(({ key }) => key),
  )
  return targets.flatMap((target): readonly PlanFinding[] => {
    const { demand } = target
    const named = demand.kind === 'allotted' ? demand.parts.flatMap(({ unit }) => unit ?? []) : []
    const units = [...new Set(named)].filter((unit) => !listed.has(unit))
    return units.length === 0
      ? []
      : [{ kind: 'unitsNotOnList', ...cite([target]), units, unitsOn, repairs: [] }]
  })
}

/** Targets with spans of years that cross, such as 2024–2026 and 2026–2028. */
function examineSpans(plan: Plan, { districts }: Pick<Setting, 'districts'>): readonly PlanFinding[] {
  const asked = spansAsked(
    foundingsOf(plan),
    districts.map(({ key }) => key),
  )
  const crossing = targetsOfCrossingSpans(asked, plan.period.years)
  const targets = plan.targets.filter(({ id }) => crossing.includes(id))
  return targets.length === 0 ? [] : [{ kind: 'spansCross', ...cite(targets), repairs: [] }]
}

function cite(elements: readonly (Target | ClubRule)[]): Pick<PlanFinding, 'elements' | 'clauses'> {
  return {
    elements: elements.map(({ id }) => id),
    clauses: [...new Set(elements.map(({ clause }) => clause))],
  }
}
