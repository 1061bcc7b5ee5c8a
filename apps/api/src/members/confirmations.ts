import type { ClubId } from '@lienthehe/domain/clubs'
import { type MemberConfirmation, unconfirmedMembers } from '@lienthehe/domain/members'
import { compareFullNames } from '@lienthehe/domain/text'
import { asc, eq, inArray } from 'drizzle-orm'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { memberConfirmations } from '../db/schema/index.ts'
import { allow } from '../trpc.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Stored } from '../writes/write.ts'
import { readMembers } from './queries.ts'

type ConfirmationRow = typeof memberConfirmations.$inferSelect

/** How a confirmation is stored and described in the history. */
export const confirmationRecord: RecordKind<MemberConfirmation> = {
  kind: 'memberConfirmation',
  clubOf: ({ club }) => club,
  labelOf: () => '',
  factsOf: ({ on, members, isWithdrawn }) => ({
    confirmedOn: on,
    confirmed: members.join(' '),
    isWithdrawn,
  }),
  insert: async ({ tx }, confirmation) => {
    await tx.insert(memberConfirmations).values({ ...rowOf(confirmation), version: 1 })
  },
  update: async ({ tx }, { id, isWithdrawn }, { version }) => {
    await tx
      .update(memberConfirmations)
      .set({ isWithdrawn, version: version + 1 })
      .where(eq(memberConfirmations.id, id))
  },
}

/** The confirmation with this id. */
export async function readConfirmation(
  db: Readable,
  id: MemberConfirmation['id'],
): Promise<Stored<MemberConfirmation> | undefined> {
  const [row] = await db.select().from(memberConfirmations).where(eq(memberConfirmations.id, id))
  return row && { value: confirmationOf(row), version: row.version }
}

/** The confirmations with these ids. */
export async function readConfirmations(
  db: Readable,
  ids: readonly string[],
): Promise<readonly MemberConfirmation[]> {
  const named = ids.map((id) => id as MemberConfirmation['id'])
  const rows = await db.select().from(memberConfirmations).where(inArray(memberConfirmations.id, named))
  return rows.map(confirmationOf)
}

export async function readConfirmationIds(db: Readable): Promise<readonly string[]> {
  const { id } = memberConfirmations
  return (await db.select({ id }).from(memberConfirmations).orderBy(asc(id))).map((row) => row.id)
}

/** The members who were not confirmed for a year, sorted by name, with the day of their last confirmation. */
export async function readUnconfirmed(
  ctx: Services & { readonly user: SignedIn },
  asked: { readonly club: ClubId },
) {
  const { club } = await requireClub(ctx.db, asked.club)
  allow(ctx.user, 'member.read', subjectOf(ctx, club))
  const members = (await readMembers(ctx.db, [club.id])).map(({ member }) => member)
  const rows = await ctx.db.select().from(memberConfirmations).where(eq(memberConfirmations.club, club.id))
  const found = unconfirmedMembers(members, rows.map(confirmationOf), dateOf(ctx.now()))
  return {
    people: found
      .map(({ member: { id, fullName, birth, village }, lastOn }) => ({
        id,
        fullName,
        birth,
        village,
        lastOn,
      }))
      .toSorted((one, other) => compareFullNames(one.fullName, other.fullName)),
  }
}

function confirmationOf({ version: _, confirmedOn: on, ...row }: ConfirmationRow): MemberConfirmation {
  return { ...row, on }
}

function rowOf({ on: confirmedOn, ...confirmation }: MemberConfirmation): Omit<ConfirmationRow, 'version'> {
  return { ...confirmation, confirmedOn }
}
