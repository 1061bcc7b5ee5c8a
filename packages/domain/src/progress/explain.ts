import type { IsoDate } from '../calendar/iso-date.ts'
import type { ClubId } from '../clubs/club-id-schema.ts'
import { factsAt } from '../facts/fact-columns.ts'
import type { Plan, Target } from '../plan/schema.ts'
import { assessClub, type ClubVerdict } from '../quality/assess.ts'
import { hasUnitPlan } from '../unit-plans/unit-plan.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { isExact } from '../verdicts/interval.ts'
import type { Answer } from '../verdicts/tally.ts'
import { hasClub } from './measures/covered.ts'
import { foundingKindOf } from './measures/founding.ts'
import { measureTarget } from './measures/measure.ts'
import { countsIn, newClubs } from './measures/measure-foundings.ts'
import { unitsAsked } from './measures/measure-others.ts'
import { isServed } from './measures/units-served.ts'
import { type Part, statusOfAll } from './part.ts'
import { type PlacedClub, type PlacedRegister, placeRegister, type Register } from './register.ts'
import { standingsWith, standingWithAll } from './standings-with.ts'
import { clubSumsOf } from './sums/club-sums.ts'
import { clubsByPlace, figuresOfSums } from './sums/figures-of-sums.ts'
import { peopleOf } from './sums/people-sum.ts'

/**
 * Why a verdict is what it is: a tree from the target through its parts to the clubs, units and rules that decide it.
 */
export type Explanation = {
  readonly about: Subject
  readonly status: Part['status']
  readonly because: readonly Explanation[]
}

type Subject =
  | { readonly kind: 'target'; readonly target: string }
  | ({ readonly kind: 'part' } & Pick<Part, 'year' | 'span' | 'district'>)
  | { readonly kind: 'club'; readonly club: ClubId; readonly name: string }
  | { readonly kind: 'unit'; readonly unit: UnitKey }
  | { readonly kind: 'rule'; readonly verdict: ClubVerdict }

/**
 * The explanation of a target's verdict. For targets on foundings it names the clubs that count. For other targets it
 * names the clubs that fail or are unknown, e.g. the 5 of 139 clubs without a regulation, each with that verdict.
 */
export function explainTarget(plan: Plan, register: Register, asOf: IsoDate, id: string): Explanation {
  const target = plan.targets.find((candidate) => candidate.id === id)
  if (target === undefined) throw new RangeError(`plan ${plan.id} has no target ${id}`)
  const situation = placeRegister(plan, register, asOf)
  const parts = measureTarget(target, situation, figuresOfSums(situation, clubSumsOf(situation)))
  const [only, ...others] = parts
  const because =
    only !== undefined && others.length === 0
      ? reasonsOf(target, only, situation)
      : parts.map(
          (part): Explanation => ({
            about: { kind: 'part', year: part.year, span: part.span, district: part.district },
            status: part.status,
            because: reasonsOf(target, part, situation),
          }),
        )
  return { about: { kind: 'target', target: id }, status: statusOfAll(parts), because }
}

const statuses = { yes: 'met', no: 'unmet', unknown: 'undetermined' } as const

function reasonsOf({ id, measure }: Target, part: Part, situation: PlacedRegister): readonly Explanation[] {
  if (part.course === 'notAsked') return []
  switch (measure.kind) {
    case 'clubsFounded':
      return newClubs(situation).flatMap((place) => {
        const counts = countsIn(part, foundingKindOf(place), {
          moneyFrom: measure.moneyFrom,
          setting: situation,
        })
        return counts === 'no' ? [] : [ofClub(place, statuses[counts])]
      })
    case 'communesCovered': {
      const places = situation.clubs.filter(({ operating }) => operating).map(({ communes }) => communes)
      return unitsLacking(keysOf(situation.communes), (commune) => hasClub(commune, places))
    }
    case 'peopleOfNewClubs':
      return newClubs(situation)
        .filter((place) => place.operating && !isExact(peopleOf(situation, [place], measure.who)))
        .map((place) => ofClub(place, 'undetermined'))
    case 'clubsMaintained':
      return situation.clubs.filter(({ operating }) => !operating).map((place) => ofClub(place, 'unmet'))
    case 'clubsMeeting':
      return clubsNotMeeting(measure.rules, situation)
    case 'unitsServed': {
      const asked = unitsAsked(measure, situation)
      const clubs = clubsByPlace(id, measure, situation, clubSumsOf(situation))
      return unitsLacking(asked, (unit) => isServed(unit, clubs, measure.clubs))
    }
    case 'people':
      return situation.clubs
        .filter((place) => place.operating && !isExact(peopleOf(situation, [place], measure.who)))
        .map((place) => ofClub(place, 'undetermined'))
    case 'villagesServed':
      return situation.clubs
        .filter(({ operating, club }) => operating && club.village === null)
        .map((place) => ofClub(place, 'undetermined'))
    case 'clubsWithFund':
      return situation.clubs
        .filter(({ operating }) => operating)
        .map((place) => ofClub(place, 'undetermined'))
    case 'clubsOperating':
      return situation.clubs.filter(({ operating }) => operating).map((place) => ofClub(place, 'met'))
    case 'districtsPlanned':
      return unitsLacking(keysOf(situation.districts), (district) => hasUnitPlan(district, situation))
    default:
      return assertNever(measure)
  }
}

/** First the failing clubs, then the clubs with an unknown result, each with the rules that it does not meet. */
function clubsNotMeeting(rules: readonly string[], situation: PlacedRegister): readonly Explanation[] {
  const { plan, facts } = situation
  const operating = situation.clubs.filter((place) => place.operating)
  const columns = standingsWith(rules, situation)
  const asked = { ...plan, clubRules: plan.clubRules.filter(({ id }) => rules.includes(id)) }
  return (['unmet', 'undetermined'] as const).flatMap((status) =>
    operating
      .filter(({ row }) => standingWithAll(columns, row) === status)
      .map((place) => ({
        ...ofClub(place, status),
        because: assessClub(asked, factsAt(facts, place.row))
          .filter(({ status }) => status !== 'met')
          .map((verdict) => ({ about: { kind: 'rule', verdict }, status: verdict.status, because: [] })),
      })),
  )
}

function unitsLacking(
  units: readonly UnitKey[],
  answerOf: (unit: UnitKey) => Answer,
): readonly Explanation[] {
  return units.map((key) => ofUnit(key, statuses[answerOf(key)])).filter(({ status }) => status !== 'met')
}

function keysOf(units: readonly AdministrativeUnit[]): readonly UnitKey[] {
  return units.map(({ key }) => key)
}

function ofClub({ club }: PlacedClub, status: Part['status']): Explanation {
  return { about: { kind: 'club', club: club.id, name: club.name }, status, because: [] }
}

function ofUnit(unit: UnitKey, status: Part['status']): Explanation {
  return { about: { kind: 'unit', unit }, status, because: [] }
}
