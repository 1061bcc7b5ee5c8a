import { can, type Grant, type Scope, type Subject, scopesOf } from '@lienthehe/domain'
import { grantSchema, lineSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { newPasswordSchema } from '../auth/new-password-schema.ts'
import { fingerprintPassword, hashPassword } from '../auth/passwords.ts'
import { userNamePattern } from '../auth/user-name.ts'
import { readClub } from '../clubs/queries.ts'
import { subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import type { Readable, Transaction } from '../db/database.ts'
import { Refused, wrongField } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { procedure } from '../trpc.ts'
import { homeProvince } from '../units/plan-units.ts'
import { namePlaces } from './places.ts'
import {
  insertUser,
  isUserNameTaken,
  readLastSeen,
  readUsers,
  replaceGrants,
  type StoredUser,
  setPasswordHash,
  touchUser,
} from './queries.ts'

export const userNameSchema = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().regex(userNamePattern, 'userNameInvalid'))
const grantsSchema = z.array(grantSchema).max(20)
const stored = { id: z.string().min(1).max(64), version: z.int().min(1) }

export const usersRouter = {
  /** Those whose every right lies within what this user administers. */
  list: procedure.meta({ action: 'user.read', subject: 'user' }).query(async ({ ctx }) => {
    if (scopesOf(ctx.user, 'user.read').length === 0) throw new Refused({ reason: 'notAllowed' })
    const [users, lastSeen] = [await readUsers(ctx.db), await readLastSeen(ctx.db)]
    const visible = []
    for (const user of users) {
      if (!(await mayTouch(ctx, ctx.db, 'user.read', user.grants))) continue
      const places = await namePlaces(ctx, ctx.db, user.grants)
      visible.push({ ...user, grants: places, lastSeenAt: lastSeen.get(user.id)?.toISOString() ?? null })
    }
    return { users: visible }
  }),

  create: procedure
    .meta({ action: 'user.manage', subject: 'user' })
    .input(
      changeInput({
        userName: userNameSchema,
        fullName: lineSchema({ max: 100 }),
        password: newPasswordSchema,
        grants: grantsSchema,
      }),
    )
    .mutation(async ({ ctx, input: { password, ...input } }) => {
      await requireManaging(ctx, ctx.db, input.grants)
      const { passwordHash, fingerprint } = await hashTwice(password, input.key)
      return ctx.change({ ...input, fingerprint }, async (tx) => {
        await requireManaging(ctx, tx, input.grants)
        if (await isUserNameTaken(tx, input.userName)) throw wrongField('userName', 'userNameTaken')
        const id = ctx.newId()
        const { userName, fullName, grants } = input
        await insertUser(tx, { id, userName, fullName, passwordHash, grants }, ctx.now())
        return { answer: { id }, audit: auditOf(id, fullName, null, { userName, fullName, grants }) }
      })
    }),

  setGrants: procedure
    .meta({ action: 'user.manage', subject: 'user' })
    .input(changeInput({ ...stored, grants: grantsSchema }))
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const user = await requireUser(ctx, tx, input)
        await requireManaging(ctx, tx, input.grants)
        await replaceGrants(tx, user.id, input.grants)
        await touchUser(tx, user, {}, ctx.now())
        await requireAnAdmin(ctx, tx)
        return {
          answer: { version: user.version + 1 },
          audit: auditOf(user.id, user.fullName, { grants: user.grants }, { grants: input.grants }),
        }
      }),
    ),

  setDisabled: procedure
    .meta({ action: 'user.manage', subject: 'user' })
    .input(changeInput({ ...stored, disabled: z.boolean() }))
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const user = await requireUser(ctx, tx, input)
        await touchUser(tx, user, { disabled: input.disabled }, ctx.now())
        await requireAnAdmin(ctx, tx)
        return {
          answer: { version: user.version + 1 },
          audit: auditOf(user.id, user.fullName, { disabled: user.disabled }, { disabled: input.disabled }),
        }
      }),
    ),

  setPassword: procedure
    .meta({ action: 'user.manage', subject: 'user' })
    .input(changeInput({ ...stored, password: newPasswordSchema }))
    .mutation(async ({ ctx, input: { password, ...input } }) => {
      requireSomeManaging(ctx)
      const { passwordHash, fingerprint } = await hashTwice(password, input.key)
      return ctx.change({ ...input, fingerprint }, async (tx) => {
        const user = await requireUser(ctx, tx, input)
        await setPasswordHash(tx, user.id, passwordHash, ctx.now())
        await touchUser(tx, user, {}, ctx.now())
        // That it was set is on record; what it is, nowhere.
        return {
          answer: { version: user.version + 1 },
          audit: auditOf(user.id, user.fullName, { password: 'before' }, { password: 'after' }),
        }
      })
    }),
} satisfies TRPCRouterRecord

type Asker = Services & {
  readonly user: SignedIn
  readonly allow: (action: 'user.read' | 'user.manage', subject: Subject) => void
}

async function hashTwice(password: string, key: string) {
  return {
    passwordHash: await hashPassword(password),
    fingerprint: await fingerprintPassword(password, key),
  }
}

function requireSomeManaging({ user }: Asker): void {
  if (scopesOf(user, 'user.manage').length === 0) throw new Refused({ reason: 'notAllowed' })
}

/** A grant reaches as far as its scope: only who may manage users all over it may give or take it. */
async function requireManaging(ctx: Asker, db: Readable, granted: readonly Grant[]): Promise<void> {
  requireSomeManaging(ctx)
  for (const reach of await reachesOf(ctx, db, granted)) ctx.allow('user.manage', reach)
}

async function mayTouch(
  ctx: Asker,
  db: Readable,
  action: 'user.read' | 'user.manage',
  granted: readonly Grant[],
): Promise<boolean> {
  try {
    for (const reach of await reachesOf(ctx, db, granted)) ctx.allow(action, reach)
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** What the grants cover. Whoever has none can be given any, and so belongs to the province. */
async function reachesOf(ctx: Asker, db: Readable, granted: readonly Grant[]): Promise<readonly Subject[]> {
  if (granted.length === 0) return [{ within: [homeProvince(ctx).key], club: null }]
  return Promise.all(granted.map(({ scope }) => reachOf(ctx, db, scope)))
}

/** What a scope covers, as a subject of rights. */
async function reachOf({ units }: Pick<Services, 'units'>, db: Readable, scope: Scope): Promise<Subject> {
  if (scope.kind === 'unit') return { within: units.within(scope.unit), club: null }
  const found = await readClub(db, scope.club)
  return found === undefined ? { within: [], club: null } : subjectOf({ units }, found.club)
}

async function requireUser(
  ctx: Asker,
  db: Readable,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<StoredUser> {
  requireSomeManaging(ctx)
  const user = (await readUsers(db)).find((candidate) => candidate.id === id)
  if (user === undefined || !(await mayTouch(ctx, db, 'user.manage', user.grants)))
    throw new Refused({ reason: 'notFound' })
  if (user.version !== version) throw new Refused({ reason: 'stale', currentVersion: user.version }, user)
  return user
}

/** Whoever locks out the last admin locks out everybody. */
async function requireAnAdmin(services: Services, tx: Transaction): Promise<void> {
  const province = { within: [homeProvince(services).key], club: null }
  const admins = (await readUsers(tx)).filter((user) => !user.disabled && can(user, 'user.manage', province))
  if (admins.length === 0) throw new Refused({ reason: 'lastAdmin' })
}

function auditOf(
  id: string,
  label: string,
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>>,
) {
  return { action: 'user.manage', subject: { kind: 'user', id }, club: null, label, before, after } as const
}
