import { duplicateKey } from '../members/member.ts'
import type { Member } from '../members/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import type { DuplicateRuling } from './schema.ts'

/** A membership, and the commune of its club. */
export type PlacedMember = { readonly member: Member; readonly commune: UnitKey }

/**
 * May these two active memberships be of one person? Yes if both clubs are in one commune and the members have the same
 * year of birth and the same name without diacritics. That is only a hint for a human to check, since many people share
 * a name.
 */
export function areAlike(one: PlacedMember, other: PlacedMember): boolean {
  const key = keyOf(one)
  return one.member.id !== other.member.id && key !== null && key === keyOf(other)
}

/** The pairs of memberships that may be one person’s and are not yet decided, in the order of the members. */
export function undecidedPairs<Placed extends PlacedMember>(
  members: readonly Placed[],
  rulings: readonly DuplicateRuling[],
): readonly (readonly [Placed, Placed])[] {
  const decided = new Set(rulings.filter(({ isWithdrawn }) => !isWithdrawn).map(pairKey))
  return groupsOf(members)
    .flatMap((group) => pairsOf(group))
    .filter(([one, other]) => !decided.has(pairKey({ one: one.member.id, other: other.member.id })))
}

/** Is there a valid ruling on these two memberships, in either order? A ruling that was taken back does not count. */
export function isDecided(
  rulings: readonly DuplicateRuling[],
  pair: Pick<DuplicateRuling, 'one' | 'other'>,
): boolean {
  return rulings.some((ruling) => !ruling.isWithdrawn && pairKey(ruling) === pairKey(pair))
}

function pairKey({ one, other }: Pick<DuplicateRuling, 'one' | 'other'>): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** Groups of members who share commune, name and year of birth. */
function groupsOf<Placed extends PlacedMember>(members: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>()
  for (const placed of members) {
    const key = keyOf(placed)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [placed])
    else group.push(placed)
  }
  return [...groups.values()]
}

function keyOf({ member, commune }: PlacedMember): string | null {
  const key = duplicateKey(member)
  return key === null || member.departure !== null ? null : `${commune}|${key}`
}

function pairsOf<Placed>(group: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  return group.flatMap((one, place) => group.slice(place + 1).map((other) => [one, other] as const))
}
