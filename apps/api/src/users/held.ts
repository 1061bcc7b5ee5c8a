import { type Giving, heldOn } from '@lienthehe/domain/access'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'

/** What decides which rights can be given: today, and the units. */
export function givingBy({ units, now }: Pick<Services, 'units' | 'now'>): Giving {
  return { today: dateOf(now()), unitOf: (key) => units.byKey.get(key) }
}

/** A user with the rights that they have today: see `heldOn`. */
export function asHeldToday(
  services: Pick<Services, 'units' | 'now'>,
  user: SignedIn | null,
): SignedIn | null {
  if (user === null) return null
  const { today, unitOf } = givingBy(services)
  return { ...user, grants: heldOn(today, user.grants, unitOf) }
}
