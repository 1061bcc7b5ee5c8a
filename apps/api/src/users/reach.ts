import { can, type Grant, type Scope, type Subject, scopesOf } from '@lienthehe/domain'
import { readClub } from '../clubs/queries.ts'
import { subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { Refused } from '../refused.ts'
import { homeProvince } from '../units/plan-units.ts'

/** Whoever asks about users, and what the server knows of places. */
export type Asker = Pick<Services, 'plans' | 'units' | 'now'> & { readonly user: SignedIn }

/** Refuses whoever manages no users anywhere. */
export function requireSomeManaging({ user }: Pick<Asker, 'user'>): void {
  if (scopesOf(user, 'user.manage').length === 0) throw new Refused({ reason: 'notAllowed' })
}

/**
 * What grants cover: only who may manage users all over it may give or take them. Whoever has none can be given any, and
 * so belongs to the province.
 */
export async function reachesOf(
  asker: Asker,
  db: Readable,
  granted: readonly Grant[],
): Promise<readonly [Subject, ...Subject[]]> {
  const [first, ...others] = granted
  if (first === undefined) return [{ within: [homeProvince(asker).key], club: null }]
  const reaches = []
  for (const { scope } of others) reaches.push(await coverOf(asker, db, scope))
  return [await coverOf(asker, db, first.scope), ...reaches]
}

/** May this user do this to somebody with these grants? */
export async function mayTouch(
  asker: Asker,
  db: Readable,
  action: 'user.read' | 'user.manage',
  granted: readonly Grant[],
): Promise<boolean> {
  const reaches = await reachesOf(asker, db, granted)
  return reaches.every((reach) => can(asker.user, action, reach))
}

/** What a scope covers, as a subject of rights. */
async function coverOf({ units }: Pick<Services, 'units'>, db: Readable, scope: Scope): Promise<Subject> {
  if (scope.kind === 'unit') return { within: units.within(scope.unit), club: null }
  const found = await readClub(db, scope.club)
  return found === undefined ? { within: [], club: null } : subjectOf({ units }, found.club)
}
