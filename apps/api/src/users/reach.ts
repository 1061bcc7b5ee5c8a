import { type Grant, reachOfRights, type Scope, type Subject, scopesOf } from '@lienthehe/domain/access'
import { readClub } from '../clubs/queries.ts'
import { subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { subjectOfProject } from '../means/record.ts'
import { Refused } from '../refused.ts'
import { homeProvince } from '../units/plan-units.ts'

/** The user who asks about accounts, and the plans and units that decide where rights apply. */
export type Asker = Pick<Services, 'plans' | 'units' | 'now'> & { readonly user: SignedIn }

/** Refuses users who may manage no account anywhere. */
export function requireSomeManaging({ user }: Pick<Asker, 'user'>): void {
  if (scopesOf(user, 'user.manage').length === 0) throw new Refused({ reason: 'notAllowed' })
}

/** Where a user with these grants may manage accounts: see `reachOfRights`. */
export async function reachOf(
  asker: Asker,
  db: Readable,
  granted: readonly Grant[],
): Promise<readonly [Subject, ...Subject[]]> {
  const covers = []
  for (const { scope } of granted) covers.push(await coverOf(asker, db, scope))
  return reachOfRights(covers, homeProvince(asker).key)
}

/** The units and clubs that a scope covers. */
export async function coverOf(
  { units }: Pick<Services, 'units'>,
  db: Readable,
  scope: Scope,
): Promise<Subject> {
  if (scope.kind === 'unit') return { within: units.within(scope.unit), club: null }
  if (scope.kind === 'project') return subjectOfProject({ units }, db, scope.project)
  const found = await readClub(db, scope.club)
  return found === undefined ? { within: [], club: null } : subjectOf({ units }, found.club)
}
