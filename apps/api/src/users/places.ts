import type { Wording } from '@lienthehe/domain'
import type { Grant, Scope } from '@lienthehe/domain/access'
import { type HeldGrant, heldOn } from '@lienthehe/domain/access'
import { fullNameOf } from '@lienthehe/domain/units'
import { readClub } from '../clubs/queries.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { nameOfProject } from '../means/queries.ts'
import { givingBy } from './held.ts'

/** The name of a club or a project, which is the same in both languages; empty for other scopes. */
async function nameOf(db: Readable, scope: Scope): Promise<string> {
  if (scope.kind === 'club') return (await readClub(db, scope.club))?.club.name ?? ''
  return scope.kind === 'project' ? await nameOfProject(db, scope.project) : ''
}

/** The rights as they apply today, each with the name of its place. */
export async function namePlaces(
  services: Pick<Services, 'units' | 'now'>,
  db: Readable,
  granted: readonly Grant[],
): Promise<readonly (HeldGrant & { readonly place: Wording })[]> {
  const { today, unitOf } = givingBy(services)
  const named = []
  for (const grant of heldOn(today, granted, unitOf)) {
    const { scope } = grant
    const unit = scope.kind === 'unit' ? unitOf(scope.unit) : undefined
    const name = unit === undefined ? await nameOf(db, scope) : ''
    named.push({ ...grant, place: unit ? fullNameOf(unit) : { vi: name, en: name } })
  }
  return named
}
