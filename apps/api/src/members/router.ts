import {
  checkDeparture,
  checkMemberDraft,
  type Member,
  type MemberDraft,
  type MemberFieldProblem,
  possibleChanges,
} from '@lienthehe/domain'
import { clubIdSchema, departureSchema, memberDraftSchema, memberIdSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import type { StoredClub } from '../clubs/queries.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Transaction } from '../db/database.ts'
import { Refused } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { procedure } from '../trpc.ts'
import { refuseSecondMembership } from './person.ts'
import { insertMembers, readMember, readMembers, type StoredMember, updateMember } from './queries.ts'

const version = z.int().min(1)
const stored = { id: memberIdSchema, version }

export const membersRouter = {
  /** Everybody whom the club has ever listed, with their versions. */
  list: procedure
    .meta({ action: 'member.read', subject: 'club' })
    .input(z.strictObject({ club: clubIdSchema }))
    .query(async ({ ctx, input }) => {
      const { club } = await requireClub(ctx.db, input.club)
      ctx.allow('member.read', subjectOf(ctx, club))
      const listed = await readMembers(ctx.db, [club.id])
      return { members: listed.map(({ member, version }) => ({ ...member, version })) }
    }),

  admit: procedure
    .meta({ action: 'member.admit', subject: 'club' })
    .input(changeInput({ club: clubIdSchema, draft: memberDraftSchema, anotherPerson: z.boolean() }))
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const { club } = await requireClub(tx, input.club)
        ctx.allow('member.admit', subjectOf(ctx, club))
        if (possibleChanges(club).length === 0) throw new Refused({ reason: 'clubEnded' })
        refuseProblems(
          checkMemberDraft(input.draft, { today: dateOf(ctx.now()), establishedOn: club.establishedOn }),
        )
        const id = memberIdSchema.parse(ctx.newId())
        const member: Member = { ...input.draft, id, club: club.id, departure: null }
        await refuseSecondMembership(tx, ctx, member, input)
        await insertMembers(tx, [member])
        return { answer: { id, version: 1 }, audit: auditOf('member.admit', null, member) }
      }),
    ),

  edit: procedure
    .meta({ action: 'member.edit', subject: 'member' })
    .input(changeInput({ ...stored, draft: memberDraftSchema, anotherPerson: z.boolean() }))
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const { found, club } = await requireMember(tx, input)
        ctx.allow('member.edit', subjectOf(ctx, club))
        requireVersion(found, input)
        refuseProblems(
          checkMemberDraft(input.draft, { today: dateOf(ctx.now()), establishedOn: club.establishedOn }),
        )
        const after: Member = { ...found.member, ...input.draft }
        if (after.departure !== null && after.departure.on < after.joinedOn)
          refuseProblems([{ field: 'joinedOn', problem: 'endsBeforeItBegins' }])
        if (after.departure === null && becomesAnother(found.member, input.draft))
          await refuseSecondMembership(tx, ctx, after, input)
        return saved(tx, found, after, 'member.edit')
      }),
    ),

  leave: procedure
    .meta({ action: 'member.leave', subject: 'member' })
    .input(changeInput({ ...stored, departure: departureSchema }))
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const { found, club } = await requireMember(tx, input)
        const { member } = found
        ctx.allow('member.leave', subjectOf(ctx, club))
        requireVersion(found, input)
        if (member.departure !== null) throw new Refused({ reason: 'alreadyLeft' })
        refuseProblems(
          checkDeparture(input.departure, { today: dateOf(ctx.now()), joinedOn: member.joinedOn }),
          'departure',
        )
        return saved(tx, found, { ...member, departure: input.departure }, 'member.leave')
      }),
    ),

  /** Takes a departure back. */
  restore: procedure
    .meta({ action: 'member.leave', subject: 'member' })
    .input(changeInput(stored))
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const { found, club } = await requireMember(tx, input)
        ctx.allow('member.leave', subjectOf(ctx, club))
        requireVersion(found, input)
        const after: Member = { ...found.member, departure: null }
        // That namesakes are other people was settled when this one was admitted.
        await refuseSecondMembership(tx, ctx, after, { anotherPerson: true })
        return saved(tx, found, after, 'member.restore')
      }),
    ),
} satisfies TRPCRouterRecord

async function requireMember(
  tx: Transaction,
  { id }: { readonly id: Member['id'] },
): Promise<{ readonly found: StoredMember; readonly club: StoredClub['club'] }> {
  const found = await readMember(tx, id)
  if (found === undefined) throw new Refused({ reason: 'notFound' })
  const { club } = await requireClub(tx, found.member.club)
  return { found, club }
}

function requireVersion(
  { member, version: current }: StoredMember,
  seen: { readonly version: number },
): void {
  if (current !== seen.version)
    throw new Refused({ reason: 'stale', currentVersion: current }, { ...member, version: current })
}

function refuseProblems(problems: readonly MemberFieldProblem[], path = 'draft'): void {
  if (problems.length === 0) return
  const fields = problems.map(({ field, problem }) => ({ field: `${path}.${field}`, problem }))
  throw new Refused({ reason: 'invalidInput', fields })
}

/** Does the edit make the record one of somebody whose other memberships were not looked for yet? */
function becomesAnother(before: Member, draft: MemberDraft): boolean {
  return (
    before.fullName !== draft.fullName || before.birth !== draft.birth || before.citizenId !== draft.citizenId
  )
}

async function saved(
  tx: Transaction,
  { member: before, version }: StoredMember,
  after: Member,
  action: 'member.edit' | 'member.leave' | 'member.restore',
) {
  await updateMember(tx, after, version)
  return { answer: { version: version + 1 }, audit: auditOf(action, before, after) }
}

function auditOf(
  action: 'member.admit' | 'member.edit' | 'member.leave' | 'member.restore',
  before: Member | null,
  after: Member,
) {
  return {
    action,
    subject: { kind: 'member', id: after.id },
    club: after.club,
    label: after.fullName,
    before: before && factsOf(before),
    after: factsOf(after),
  } as const
}

/** What the history shows of a member: not the ids, which say nothing to a person. */
function factsOf({ id: _, club: __, ...facts }: Member) {
  return facts
}
