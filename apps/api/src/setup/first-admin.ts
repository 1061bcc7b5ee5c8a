import { passwordMark } from '../auth/password-mark.ts'
import type { RequestContext, Services } from '../context.ts'
import type { Transaction } from '../db/database.ts'
import { Refused, wrongField } from '../refused.ts'
import type { Effect } from '../requests/change.ts'
import { homeProvince } from '../units/plan-units.ts'
import { insertUser } from '../users/queries.ts'
import { hasUsers } from './instance.ts'

/** The details of the first admin. */
export type FirstAdmin = {
  readonly userName: string
  readonly fullName: string
  readonly passwordHash: string
}

/** Refuses a code that the server did not print within the last hour, and an address that has guessed too often. */
export function requireCode(
  { setupCode, address }: Pick<RequestContext, 'setupCode' | 'address'>,
  typed: string,
): void {
  const verdict = setupCode.check(typed, address)
  if (verdict.kind === 'wait')
    throw new Refused({ reason: 'tooManyAttempts', waitSeconds: verdict.waitSeconds })
  if (verdict.kind !== 'right')
    throw wrongField('code', verdict.kind === 'expired' ? 'setupCodeExpired' : 'setupCodeWrong')
}

/**
 * Creates the admin of the whole province. Refused when there is a user already, so if two people have the code, only
 * the first can use it.
 */
export async function createFirstAdmin(
  services: Services,
  tx: Transaction,
  { passwordHash, ...named }: FirstAdmin,
): Promise<Effect<{ readonly userName: string }>> {
  if (await hasUsers(tx)) throw new Refused({ reason: 'setupDone' })
  const id = services.newId()
  const scope = { kind: 'unit', unit: homeProvince(services).key } as const
  const grants = [{ role: 'provincialAdmin', scope } as const]
  await insertUser(tx, { id, ...named, awaitsNewPassword: false, passwordHash, grants }, services.now())
  return {
    answer: { userName: named.userName },
    audit: {
      action: 'setup.createAdmin',
      subject: { kind: 'user', id },
      club: null,
      label: named.fullName,
      before: null,
      after: { ...named, grants, password: passwordMark(passwordHash) },
    },
  }
}
