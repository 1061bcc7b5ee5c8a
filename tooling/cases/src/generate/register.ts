import type { IsoDate } from '@lienthehe/domain'
import type { Case, Cases } from '@lienthehe/domain/cases'
import type { Random } from '../../../demo/src/random.ts'
import { clubFor } from './club.ts'
import { countsFor } from './counts.ts'
import { dayFor } from './days.ts'
import { listFor } from './members.ts'

export type RegisterCase = Case['known'] & { readonly kind: 'register' }
type About = Pick<Cases, 'plan' | 'units'>

/**
 * A province by its register, on the plan's last day or on any other. It has this many clubs, each known by its counts
 * or by its list.
 */
export function registerCase(
  random: Random,
  about: About,
  asked: {
    readonly name: string
    readonly clubs: number
    readonly by: 'counts' | 'members'
    readonly on: 'lastDay' | 'anyDay'
  },
): Case {
  const asOf = asked.on === 'lastDay' ? about.plan.period.to : dayFor(random, about.plan)
  const clubs = Array.from({ length: asked.clubs }, (_, place) => {
    const club = clubFor(random, about, { asOf, place })
    const days = { establishedOn: club.establishedOn, asOf }
    const known =
      asked.by === 'members'
        ? listFor(random, about.plan, days)
        : ({ kind: 'counts', counts: countsFor(random, about.plan, days) } as const)
    return { club, known }
  })
  const known = { kind: 'register', clubs, unitPlans: unitPlansFor(random, about, asOf) } as const
  return { name: asked.name, asOf, known }
}

/**
 * Plans of some districts, issued on the day itself or before. They have a number for every year, or none for the last
 * year.
 */
function unitPlansFor(random: Random, { plan, units }: About, asOf: IsoDate): RegisterCase['unitPlans'] {
  const districts = units.units.filter(({ level }) => level === 'district').map(({ key }) => key)
  const records = districts
    .filter(() => random.chance(60))
    .map((unit) => ({
      unit,
      plan: plan.id,
      issuedOn: random.pick([asOf, plan.period.from]),
      clubs: plan.period.years
        .slice(0, random.chance(80) ? undefined : -1)
        .map((year) => ({ year, source: 'district' as const, clubs: random.integer(0, 2) })),
      withdrawal: null,
    }))
  return { records: random.chance(70) ? records : [], areAllRecorded: random.chance(50) }
}
