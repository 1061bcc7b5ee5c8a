import type { Member } from '@lienthehe/domain/members'
import type { BenchClub } from './clubs.ts'

/**
 * The fastest possible code, to compare with: what a programmer would write by hand for only these eleven answers, for
 * this plan on this day. It is one loop with the plan's numbers in it, without sentences and shortfalls. The answers
 * are in the plan's order: 0 unmet, 1 met, 2 undetermined.
 */
export function judgeByHand({ members, records }: BenchClub, borrowers: ReadonlySet<string>): Uint8Array {
  let active = 0
  let [women, unknownSex, aged, unknownAge, poor, unknownPoor, lent] = [0, 0, 0, 0, 0, 0, 0]
  for (const member of members) {
    if (member.joinedOn > '2024-12-31') continue
    if (member.departure !== null && member.departure.on <= '2024-12-31') continue
    active += 1
    if (member.sex === null) unknownSex += 1
    else if (member.sex === 'female') women += 1
    const { birth } = member
    if (birth === null) unknownAge += 1
    else {
      // On the last day of a year, the year of birth alone determines the age.
      if (birth <= '1969-12-31') aged += 1
    }
    if (member.hardships === null) unknownPoor += 1
    else if (isPoor(member.hardships)) poor += 1
    if (borrowers.has(member.id)) lent += 1
  }
  const answers = new Uint8Array(11)
  answers[0] = active >= 50 && active <= 70 ? 1 : 0
  answers[1] = band(women, unknownSex, active)
  answers[2] = band(aged, unknownAge, active)
  answers[3] = band(poor, unknownPoor, active)
  const { reports, assessments } = records
  if (reports !== 'notKept') {
    const done = new Set<string>()
    let reached = 0
    for (const { areas, reached: people } of reports.months) {
      for (const area of areas) done.add(area)
      if (people.kind === 'counted' && people.people > reached) reached = people.people
    }
    answers[4] = done.size === 8 ? 1 : 0
    answers[7] = reached >= active ? 1 : 2
  }
  const points = assessments[0]?.points
  answers[5] = points !== undefined && 100 * points.yes >= 80 * (points.yes + points.no) ? 1 : 0
  answers[6] = 100 * lent >= 50 * active ? 1 : 0
  answers[8] = existence(records.incomeFund)
  answers[9] = existence(records.activityFund)
  answers[10] = existence(records.regulation)
  return answers
}

function isPoor(hardships: NonNullable<Member['hardships']>): boolean {
  for (const { from, to } of hardships)
    if ((from === null || from <= '2024-12-31') && (to === null || to > '2024-12-31')) return true
  return false
}

function band(yes: number, unknown: number, members: number): number {
  if (100 * yes >= 60 * members && 100 * (yes + unknown) <= 70 * members) return 1
  return 100 * (yes + unknown) < 60 * members || 100 * yes > 70 * members ? 0 : 2
}

function existence(answer: 'yes' | 'no' | 'unknown'): number {
  return answer === 'yes' ? 1 : answer === 'no' ? 0 : 2
}
