import { type Actor, canSomewhere } from '@lienthehe/domain/access'
import { isDonorAlone } from '../donor-alone.ts'

/**
 * The start page of a user who may not see the whole plan. For a donor, the project; for a user with one club, that
 * club; for users who may act, what waits in their clubs; for all others, the list of what they may see.
 */
export function homeOf(actor: Actor): string {
  if (isDonorAlone(actor)) return '/du-an'
  const clubs = new Set(actor.grants.map(({ scope }) => (scope.kind === 'club' ? scope.club : null)))
  const [only] = clubs
  if (clubs.size === 1 && only !== null && only !== undefined) return `/cau-lac-bo/${only}`
  return canSomewhere(actor, 'member.edit') ? '/viec-hom-nay' : '/cau-lac-bo'
}
