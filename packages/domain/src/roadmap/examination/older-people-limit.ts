import type { Band } from '../../verdicts/standing.ts'

/**
 * At least this many clubs. Each has a number of members within `size`, of whom at most `percentMax` percent are of the
 * kind.
 */
export type Clubs = { readonly clubs: number; readonly size: Band; readonly percentMax: number }

/**
 * The largest number of people of the kind among this many members, if they are divided among the clubs as well as
 * possible.
 */
export function mostOfKind(clubs: Clubs, members: number): number {
  return mostByMembers(clubs, members).at(-1) ?? 0
}

/** The smallest number of members that has room for this many people of the kind; `never` if no club may have any. */
export function fewestMembersFor({ size, percentMax, ...rest }: Clubs, people: number): number | 'never' {
  if (Math.floor((percentMax * size.high) / 100) === 0) return people === 0 ? rest.clubs * size.low : 'never'
  let limit = Math.max(rest.clubs * size.low, Math.ceil((100 * people) / percentMax))
  for (;;) {
    const found = mostByMembers({ size, percentMax, ...rest }, limit).findIndex((most) => most >= people)
    if (found >= 0) return found
    // Each club rounds its share down, and a narrow size band may not allow this number of members. So try
    // more members.
    limit += size.high
  }
}

/** For each number of members from 0: the largest number of people of the kind among at most that many members. */
function mostByMembers({ clubs, size, percentMax }: Clubs, members: number): readonly number[] {
  const inClub = (people: number) => Math.floor((percentMax * people) / 100)
  const smallest = clubs * size.low
  const most: number[] = Array.from({ length: members + 1 }, () => Number.NEGATIVE_INFINITY)
  for (const [above, people] of mostAboveSmallest({ clubs, size, percentMax }, members - smallest).entries())
    most[smallest + above] = people
  // More clubs than demanded may be founded, each of any size.
  for (let total = 0; total <= members; total += 1)
    for (let people = Math.max(1, size.low); people <= Math.min(size.high, total); people += 1)
      most[total] = Math.max(valueAt(most, total), valueAt(most, total - people) + inClub(people))
  for (let total = 1; total <= members; total += 1)
    most[total] = Math.max(valueAt(most, total), valueAt(most, total - 1))
  return most
}

/**
 * For exactly this many clubs: the largest number of people of the kind, by the number of members above the smallest
 * size.
 */
function mostAboveSmallest({ clubs, size, percentMax }: Clubs, members: number): readonly number[] {
  if (members < 0) return []
  const inClub = (people: number) => Math.floor((percentMax * people) / 100)
  let most: readonly number[] = Array.from({ length: members + 1 }, (_, above) =>
    above === 0 ? clubs * inClub(size.low) : Number.NEGATIVE_INFINITY,
  )
  const gains = Array.from(
    { length: size.high - size.low + 1 },
    (_, more) => inClub(size.low + more) - inClub(size.low),
  )
  // Each round lets one more club grow. After a round without a gain, later rounds gain nothing either.
  for (let grown = 0; grown < clubs; grown += 1) {
    const next = most.map((_, above) => {
      let best = Number.NEGATIVE_INFINITY
      for (let more = 0; more <= Math.min(above, gains.length - 1); more += 1)
        best = Math.max(best, valueAt(most, above - more) + (gains[more] ?? 0))
      return best
    })
    if (next.every((people, above) => people === most[above])) break
    most = next
  }
  return most
}

function valueAt(most: readonly number[], members: number): number {
  return most[members] ?? Number.NEGATIVE_INFINITY
}
