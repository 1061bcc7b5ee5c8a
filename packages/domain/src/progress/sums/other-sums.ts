import type { ExistingFund, PeopleCounted } from '../../facts/facts.ts'
import type { Plan } from '../../plan/schema.ts'
import type { StandingColumn } from '../../quality/assess-clubs.ts'
import { spellingKey } from '../../text/fold.ts'
import type { Answer } from '../../verdicts/tally.ts'
import type { Part } from '../part.ts'
import type { PlacedClub, PlacedRegister } from '../register.ts'
import { standingsWith, standingWithAll } from '../standings-with.ts'
import { changePeople, noPeople, type PeopleSum } from './people-sum.ts'

/** Sums of a commune's operating clubs that only some plans ask for; added up only for those. */
export type OtherSums = {
  readonly people: Map<PeopleCounted, PeopleSum>
  /** The number of clubs by village name, ignoring where the tone marks are placed. */
  readonly villages: Map<string, number>
  /** For each target: the number of clubs by their standing with all of its rules. */
  readonly standing: Map<string, Record<Part['status'], number>>
  /** For each target: the number of clubs whose fund has the amount, does not have it, or may have it. */
  readonly funds: Map<string, Record<Answer, number>>
}

/** Which of these sums a plan asks for. */
export type AskedOfCommunes = {
  readonly people: readonly PeopleCounted[]
  readonly villages: boolean
  readonly standing: readonly { readonly target: string; readonly columns: readonly StandingColumn[] }[]
  readonly funds: readonly { readonly target: string; readonly fund: ExistingFund; readonly dong: number }[]
}

export function noOthers(): OtherSums {
  return { people: new Map(), villages: new Map(), standing: new Map(), funds: new Map() }
}

/** The sums that the targets of this plan need for each commune. */
export function askedOfCommunes(
  { targets }: Pick<Plan, 'targets'>,
  standings: PlacedRegister['standings'],
): AskedOfCommunes {
  const people = targets.flatMap(({ measure }) => {
    if (measure.kind !== 'people') return []
    return measure.of?.kind === 'counted' ? [measure.who, measure.of.who] : [measure.who]
  })
  return {
    people: [...new Set(people)],
    villages: targets.some(({ measure }) => measure.kind === 'villagesServed'),
    standing: targets.flatMap(({ id, measure }) =>
      measure.kind === 'unitsServed' && measure.rules.length > 0
        ? [{ target: id, columns: standingsWith(measure.rules, { standings }) }]
        : [],
    ),
    funds: targets.flatMap(({ id, measure }) =>
      measure.kind === 'clubsWithFund' ? [{ target: id, fund: measure.fund, dong: measure.dong }] : [],
    ),
  }
}

/** Adds (`by` 1) or removes (`by` -1) one operating club, in place. */
export function changeOthers(
  { people, villages, standing, funds }: OtherSums,
  asked: AskedOfCommunes,
  { facts, placed }: Pick<PlacedRegister, 'facts'> & { readonly placed: PlacedClub },
  by: 1 | -1,
): void {
  const { club, row } = placed
  for (const who of asked.people) {
    const sum = people.get(who) ?? noPeople()
    changePeople(sum, { facts, row, who }, by)
    people.set(who, sum)
  }
  if (asked.villages && club.village !== null) {
    const key = spellingKey(club.village)
    const clubs = (villages.get(key) ?? 0) + by
    if (clubs === 0) villages.delete(key)
    else villages.set(key, clubs)
  }
  for (const { target, columns } of asked.standing) {
    const clubs = standing.get(target) ?? { met: 0, unmet: 0, undetermined: 0, notApplicable: 0 }
    clubs[standingWithAll(columns, row)] += by
    standing.set(target, clubs)
  }
  for (const { target, fund, dong } of asked.funds) {
    const clubs = funds.get(target) ?? { yes: 0, no: 0, unknown: 0 }
    const { low, high } = facts.fundDong[fund]
    clubs[(low[row] ?? 0) >= dong ? 'yes' : (high[row] ?? 0) < dong ? 'no' : 'unknown'] += by
    funds.set(target, clubs)
  }
}
