import { type Actor, canSomewhere } from '@lienthehe/domain/access'
import { isDonorAlone } from '../donor-alone.ts'

/**
 * The start page of a user who may not see the whole plan. It is their only club; or what waits in their clubs, if they
 * may do something about it; for a donor the project; or else the list of what they may see.
 */
export function homeOf(actor: Actor): string {
  if (isDonorAlone(actor)) return '/du-an'
  const clubs = new Set(actor.grants.map(({ scope }) => (scope.kind === 'club' ? scope.club : null)))
  const [only] = clubs
  if (clubs.size === 1 && only !== null && only !== undefined) return `/cau-lac-bo/${only}`
  return canSomewhere(actor, 'member.edit') ? '/viec-hom-nay' : '/cau-lac-bo'
}
