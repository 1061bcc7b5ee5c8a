import { type Giving, heldOn } from '@lienthehe/domain/access'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'

/** The existing units, and today. */
export function givingBy({ units, now }: Pick<Services, 'units' | 'now'>): Giving {
  return { today: dateOf(now()), unitOf: (key) => units.byKey.get(key) }
}

/** A user with their rights as they apply today: see `heldOn`. */
export function asHeldToday(
  services: Pick<Services, 'units' | 'now'>,
  user: SignedIn | null,
): SignedIn | null {
  if (user === null) return null
  const { today, unitOf } = givingBy(services)
  return { ...user, grants: heldOn(today, user.grants, unitOf) }
}
