import { assessClub, type ClubFacts, type IsoDate, type Plan } from '@lienthehe/domain'
import { type Action, actions, can } from '@lienthehe/domain/access'
import { type Club, type ClubId, cohortOf, hasEnded, statusOn } from '@lienthehe/domain/clubs'
import { factsAt } from '@lienthehe/domain/facts'
import { districtsOfPlan } from '@lienthehe/domain/plan'
import { defaultAsOf, fullYearBefore, verdictsBesideOpen } from '@lienthehe/domain/progress'
import { inDistrict } from '@lienthehe/domain/publication'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { planOn } from '../plan/asked.ts'
import type { StoredPlan } from '../plan/book.ts'
import { Refused } from '../refused.ts'
import type { KeptClub } from '../register/club-shelf.ts'
import { factsOn } from '../register/judged-rows.ts'
import type { RegisterOn } from '../register/register.ts'
import { type NamedUnit, placeOfUnit, placesOfClub } from '../units/places.ts'
import { subjectOf } from './subject.ts'

type Question = {
  readonly id: ClubId
  /** The day asked about; `null`: today. */
  readonly asOf: IsoDate | null
  readonly user: SignedIn
  /** Throws a refusal if the user may not read the club. */
  readonly allow: (action: Action, subject: ReturnType<typeof subjectOf>) => void
}

/** One club on a day: its record, its facts, its results under the plan, and what this user may do with it. */
export async function readClubPage(services: Services, { id, asOf: asked, user, allow }: Question) {
  const today = dateOf(services.now())
  const asOf = asked ?? today
  const { stored, reference } = planOn(services, asOf)
  const targetsAsOf = defaultAsOf(stored.plan, asOf)
  const question = { date: asOf, stored, adopted: services }
  const page = await services.register.on(question, (register) => {
    const kept = register.clubs.find(id)
    if (kept === undefined) throw new Refused({ reason: 'notFound' })
    const { club, version, row } = kept
    const subject = subjectOf(services, club)
    allow('club.read', subject)
    const facts = { club: id, ...factsAt(register.rows.facts, row) }
    const planDistrict = planDistrictOf(services, stored, club)
    return {
      club,
      version,
      plan: reference,
      ...placesOfClub(services.units, club, asOf),
      divided: partsOf(services, club, today),
      mergedInto: receiverOf(club, (into) => {
        const receiver = register.clubs.find(into)?.club
        return receiver !== undefined && can(user, 'club.read', subjectOf(services, receiver))
          ? receiver
          : undefined
      }),
      cohort: cohortOf(club, stored.plan.period),
      asOf,
      today,
      status: statusOn(club, asOf),
      facts,
      ...verdictsOf(kept, facts, stored.plan),
      may: actions.filter((action) => can(user, action, subject)),
      planDistrict,
      targetsAsOf,
      districtTargets: targetsAsOf === asOf ? targetsOf(planDistrict, register) : null,
    }
  })
  if (page.districtTargets !== null) return { ...page, districtTargets: page.districtTargets }
  const districtTargets = await services.register.on({ ...question, date: targetsAsOf }, (register) =>
    targetsOf(page.planDistrict, register),
  )
  return { ...page, districtTargets }
}

/**
 * The club's results under the plan on the day; and those of its last full year, where the results of the day are still
 * open.
 */
function verdictsOf(kept: KeptClub, facts: ClubFacts, plan: Plan) {
  const verdicts = assessClub(plan, facts)
  const full = fullYearBefore(plan, facts.asOf)
  if (full.kind !== 'yearBefore') return { verdicts, lastFullYear: null }
  const then = assessClub(plan, factsOn(kept, full.lastDay))
  return {
    verdicts,
    lastFullYear: { year: full.year, verdicts: verdictsBesideOpen(plan, verdicts, then) },
  }
}

/**
 * The present communes that each got a part of the club's commune, if it was divided: the club is in one of them. Empty
 * if the club has ended.
 */
function partsOf({ units }: Services, club: Club, today: IsoDate): readonly NamedUnit[] {
  const ground = hasEnded(club) ? [] : units.groundOn(club.commune, today)
  return ground
    .filter(({ extent }) => extent === 'part')
    .flatMap(({ unit }) => units.byKey.get(unit) ?? [])
    .map(placeOfUnit)
}

/** The club into which this one was merged, if it is on record and this user may see it. */
function receiverOf({ events }: Club, find: (id: ClubId) => Pick<Club, 'id' | 'name'> | undefined) {
  const last = events.at(-1)
  const found = last?.change === 'merged' && last.into !== null ? find(last.into) : undefined
  return found === undefined ? null : { id: found.id, name: found.name }
}

/** The club's district in the plan’s own list of districts; `null`: the list has no such district. */
function planDistrictOf({ units }: Services, { plan }: StoredPlan, club: Club): NamedUnit | null {
  const line = units.withinClub(club)
  const district = districtsOfPlan(plan, units.all).find(({ key }) => line.includes(key))
  return district === undefined ? null : placeOfUnit(district)
}

/** The targets of the plan for the district, with their results on the day of the register. */
function targetsOf(district: NamedUnit | null, { assessment }: RegisterOn) {
  if (district === null) return []
  return assessment.targets.flatMap((target) => inDistrict(target, district.key) ?? [])
}
