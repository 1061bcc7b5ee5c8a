import type { ClubKnown } from '@lienthehe/domain/cases'

type Counts = (ClubKnown & { readonly kind: 'counts' })['counts']
type Status = 'met' | 'unmet' | 'undetermined'

/**
 * What plan 146 says about a club by its counts, written by hand from I.2.b without our code. It tries every number
 * that the unknown members could give; if all agree, that is the answer. Only for the rules about a single day, because
 * the others need a full year.
 */
export function clubByHand(counts: Counts): Readonly<Record<string, Status>> {
  const { members } = counts
  return {
    'club.size': members >= 50 && members <= 70 ? 'met' : 'unmet',
    'club.women': share(members, counts.women, { least: 60, most: 70 }),
    'club.age55': share(members, counts.age55, { least: 60, most: 70 }),
    'club.disadvantaged': share(members, counts.disadvantaged, { least: 60, most: 70 }),
    'club.borrowers': share(members, counts.borrowers, { least: 50, most: 100 }),
    'club.incomeFund': answer(counts.incomeFund),
    'club.activityFund': answer(counts.activityFund),
    'club.regulation': answer(counts.regulation),
  }
}

function share(
  members: number,
  people: Counts['women'],
  { least, most }: { readonly least: number; readonly most: number },
): Status {
  if (members === 0) return 'undetermined'
  const [fewest, unknown] =
    people === undefined
      ? [0, members]
      : typeof people === 'number'
        ? [people, 0]
        : [people.yes, people.unknown]
  const answers = new Set<Status>()
  for (let yes = fewest; yes <= fewest + unknown; yes += 1)
    answers.add(yes * 100 >= least * members && yes * 100 <= most * members ? 'met' : 'unmet')
  const [only] = answers
  return answers.size === 1 && only !== undefined ? only : 'undetermined'
}

function answer(said: 'yes' | 'no' | 'unknown' | undefined): Status {
  if (said === undefined || said === 'unknown') return 'undetermined'
  return said === 'yes' ? 'met' : 'unmet'
}

/**
 * I.2.a for a register: at least 75 clubs founded from the day of the plan to `asOf`, in any place and whatever
 * happened to them later.
 */
export function newClubsByHand(founded: readonly string[], asOf: string): Status {
  const days = founded.filter((day) => day >= '2020-10-09' && day <= asOf && day <= '2025-12-31')
  return days.length >= 75 ? 'met' : 'unmet'
}

type Range = { readonly low: number; readonly high: number | 'unbounded' }

/**
 * I.2.a for published totals: half of the 151 communes have a club. There cannot be more communes with a club than
 * clubs.
 */
export function coverageByHand({ low, high }: Range, clubsOperating: number): Status {
  const most = Math.min(151, clubsOperating, high === 'unbounded' ? 151 : high)
  if (2 * low >= 151) return 'met'
  return 2 * most < 151 ? 'unmet' : 'undetermined'
}
