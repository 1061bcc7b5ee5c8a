import type { Plan } from '@lienthehe/domain'
import type { Case, Cases, ClubKnown } from '@lienthehe/domain/cases'
import { unitsOn } from '@lienthehe/domain/units'
import type { Random } from '../../demo/src/random.ts'
import type { RegisterCase } from './generate/register.ts'

type Counts = (ClubKnown & { readonly kind: 'counts' })['counts']
type People = Counts['women']

/** The case as it may become when everything unknown about its clubs is known; what is known already stays the same. */
export function completed(random: Random, about: Pick<Cases, 'plan' | 'units'>, one: Case): Case {
  if (one.known.kind !== 'register') return one
  const { clubs, unitPlans } = one.known
  const known: RegisterCase = {
    ...one.known,
    clubs: clubs.map(({ club, known: ofClub }) => ({
      club: {
        ...club,
        commune: placed(random, about, club.commune),
        village: club.village ?? `Xóm ${random.integer(1, 9)}`,
        foundingMoney: club.foundingMoney ?? {
          source: random.pick(['district', 'province', 'project'] as const),
          name: null,
        },
      },
      known:
        ofClub.kind === 'counts'
          ? { kind: 'counts', counts: completedCounts(random, about.plan, ofClub.counts) }
          : ofClub,
    })),
    unitPlans: { ...unitPlans, areAllRecorded: true },
  }
  return { ...one, known }
}

/** If the place is unknown, gives a place from the plan's list. */
function placed(random: Random, { plan, units: { units } }: Pick<Cases, 'plan' | 'units'>, commune: string) {
  const found = units.find(({ key }) => key === commune)
  return found?.key ?? random.pick(unitsOn(units, 'commune', plan.unitsOn)).key
}

function completedCounts(random: Random, { activityAreas }: Plan, counts: Counts): Counts {
  const { areas, management } = counts
  const answer = (known: Counts['incomeFund']) =>
    known === undefined || known === 'unknown' ? random.pick(['yes', 'no'] as const) : known
  const dong = () => random.pick([0, 29_999_999, 30_000_000])
  const done = areas?.done ?? []
  const open =
    areas?.others === 'no' ? [] : activityAreas.map(({ id }) => id).filter((id) => !done.includes(id))
  const scored = management ?? { yes: 0, no: 0, unknown: 20 }
  const earned = random.integer(0, scored.unknown)
  return {
    ...counts,
    ...completedPeople(random, counts),
    management: { yes: scored.yes + earned, no: scored.no + scored.unknown - earned, unknown: 0 },
    areas: { done: [...done, ...random.shuffle(open).slice(random.integer(0, open.length))], others: 'no' },
    incomeFund: answer(counts.incomeFund),
    activityFund: answer(counts.activityFund),
    regulation: answer(counts.regulation),
    incomeFundDong: counts.incomeFundDong ?? dong(),
    activityFundDong: counts.activityFundDong ?? dong(),
  }
}

/** Fills in the smaller numbers before the larger: who is counted in a part is also counted in the whole. */
function completedPeople(random: Random, { members, ...counts }: Counts) {
  const ends = (known: People) => {
    if (typeof known === 'number') return [known, known] as const
    const { yes, unknown } = known ?? { yes: 0, unknown: members }
    return [yes, yes + unknown] as const
  }
  const most = (known: People) => ends(known)[1]
  const between = (known: People, { least = 0, most = members }) => {
    const [low, high] = ends(known)
    return random.integer(Math.max(low, least), Math.min(high, most))
  }
  const mostOlder = Math.min(most(counts.olderPeople), most(counts.age55))
  const olderWomen = between(counts.olderWomen, { most: Math.min(mostOlder, most(counts.women)) })
  const olderPeople = between(counts.olderPeople, { least: olderWomen, most: mostOlder })
  const poorOrNearPoor = between(counts.poorOrNearPoor, { most: most(counts.disadvantaged) })
  return {
    olderWomen,
    women: between(counts.women, { least: olderWomen }),
    olderPeople,
    age55: between(counts.age55, { least: olderPeople }),
    poorOrNearPoor,
    disadvantaged: between(counts.disadvantaged, { least: poorOrNearPoor }),
    borrowers: between(counts.borrowers, {}),
    membersReached: between(counts.membersReached, {}),
  }
}
