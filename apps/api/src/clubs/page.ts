import {
  type Action,
  actions,
  assessClub,
  type Club,
  type ClubId,
  can,
  cohortOf,
  defaultAsOf,
  factsAt,
  type IsoDate,
  inDistrict,
  statusOn,
} from '@lienthehe/domain'
import { districtsOfPlan } from '@lienthehe/domain/plan'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { planOn } from '../plan/asked.ts'
import type { StoredPlan } from '../plan/book.ts'
import { Refused } from '../refused.ts'
import { placeOfUnit, placesOfClub } from '../units/places.ts'
import { subjectOf } from './subject.ts'

type Question = {
  readonly id: ClubId
  /** `null`: today. */
  readonly asOf: IsoDate | null
  readonly user: SignedIn
  /** Refuses whoever may not read it. */
  readonly allow: (action: Action, subject: ReturnType<typeof subjectOf>) => void
}

/** One club on a day: its record, its facts, how it stands with the plan, and what this user may do with it. */
export async function readClubPage(services: Services, { id, asOf: asked, user, allow }: Question) {
  const today = dateOf(services.now())
  const asOf = asked ?? today
  const { stored, reference } = planOn(services, asOf)
  const page = await services.register.on({ date: asOf, stored, adopted: services }, (register) => {
    const kept = register.find(id)
    if (kept === undefined) throw new Refused({ reason: 'notFound' })
    const { club, version, row } = kept
    const subject = subjectOf(services, club)
    allow('club.read', subject)
    const facts = { club: id, ...factsAt(register.situation.facts, row) }
    return {
      club,
      version,
      plan: reference,
      ...placesOfClub(services.units, club, asOf),
      cohort: cohortOf(club, stored.plan.period),
      asOf,
      today,
      status: statusOn(club, asOf),
      facts,
      verdicts: assessClub(stored.plan, facts),
      may: actions.filter((action) => can(user, action, subject)),
    }
  })
  return { ...page, ...(await districtTargetsOf(services, stored, page.club, asOf)) }
}

/** What the plan asks of the club's district, on the day asked about or on the plan's last day once it is over. */
async function districtTargetsOf(services: Services, stored: StoredPlan, { commune }: Club, asOf: IsoDate) {
  const { units } = services
  const targetsAsOf = defaultAsOf(stored.plan, asOf)
  const line = units.within(commune)
  const district = districtsOfPlan(stored.plan, units.all).find(({ key }) => line.includes(key))
  if (district === undefined) return { planDistrict: null, targetsAsOf, districtTargets: [] }
  const question = { date: targetsAsOf, stored, adopted: services }
  const districtTargets = await services.register.on(question, ({ assessment }) =>
    assessment.targets.flatMap((target) => inDistrict(target, district.key) ?? []),
  )
  return { planDistrict: placeOfUnit(district), targetsAsOf, districtTargets }
}
