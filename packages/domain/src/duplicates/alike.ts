import { duplicateKey } from '../members/member.ts'
import type { Member } from '../members/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import type { DuplicateRuling } from './schema.ts'

/** A membership, and the commune of its club. */
export type PlacedMember = { readonly member: Member; readonly commune: UnitKey }

/**
 * May these two active memberships belong to one person? They have the same folded name and year of birth in clubs of
 * one commune: a hint for a human to check, as many people share a name.
 */
export function areAlike(one: PlacedMember, other: PlacedMember): boolean {
  const key = keyOf(one)
  return one.member.id !== other.member.id && key !== null && key === keyOf(other)
}

/** The pairs that may be one person each and are not yet decided, in the order in which the members came. */
export function undecidedPairs<Placed extends PlacedMember>(
  members: readonly Placed[],
  rulings: readonly DuplicateRuling[],
): readonly (readonly [Placed, Placed])[] {
  const decided = new Set(rulings.filter(({ isWithdrawn }) => !isWithdrawn).map(pairKey))
  return groupsOf(members)
    .flatMap((group) => pairsOf(group))
    .filter(([one, other]) => !decided.has(pairKey({ one: one.member.id, other: other.member.id })))
}

/** Is there a ruling on these two memberships, in either order, that was not taken back? */
export function isDecided(
  rulings: readonly DuplicateRuling[],
  pair: Pick<DuplicateRuling, 'one' | 'other'>,
): boolean {
  return rulings.some((ruling) => !ruling.isWithdrawn && pairKey(ruling) === pairKey(pair))
}

function pairKey({ one, other }: Pick<DuplicateRuling, 'one' | 'other'>): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** The members that share a key, with each group complete. */
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
