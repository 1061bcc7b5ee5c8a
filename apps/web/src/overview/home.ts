import { type Actor, canSomewhere } from '@lienthehe/domain/access'
import { isDonorAlone } from '../donor-alone.ts'

/**
 * Where somebody begins who may not see the whole plan: at their only club; at what waits in their clubs, when they may
 * do something about it; a donor at the project; or at the list of what they may see.
 */
export function homeOf(actor: Actor): string {
  if (isDonorAlone(actor)) return '/du-an'
  const clubs = new Set(actor.grants.map(({ scope }) => (scope.kind === 'club' ? scope.club : null)))
  const [only] = clubs
  if (clubs.size === 1 && only !== null && only !== undefined) return `/cau-lac-bo/${only}`
  return canSomewhere(actor, 'member.edit') ? '/viec-hom-nay' : '/cau-lac-bo'
}
