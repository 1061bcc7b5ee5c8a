import {
  type Action,
  actions,
  assessClub,
  type ClubId,
  can,
  factsAt,
  type IsoDate,
  inDistrict,
  statusOn,
} from '@lienthehe/domain'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { Refused } from '../refused.ts'
import { placeNamesOf } from './list.ts'
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
  const { stored } = services.plans.inForceOn(asOf)
  return services.register.on({ date: asOf, stored, adopted: services }, (register) => {
    const kept = register.find(id)
    if (kept === undefined) throw new Refused({ reason: 'notFound' })
    const { club, version, row } = kept
    const subject = subjectOf(services, club)
    allow('club.read', subject)
    const { commune, district } = placeNamesOf(services, club)
    const facts = { club: id, ...factsAt(register.situation.facts, row) }
    return {
      club,
      version,
      commune,
      district,
      asOf,
      today,
      status: statusOn(club, asOf),
      facts,
      verdicts: assessClub(stored.plan, facts),
      districtTargets: register.assessment.targets.flatMap(
        (target) => inDistrict(target, district.key) ?? [],
      ),
      may: actions.filter((action) => can(user, action, subject)),
    }
  })
}
