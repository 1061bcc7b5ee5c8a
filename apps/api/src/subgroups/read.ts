import type { IsoDate } from '@lienthehe/domain'
import { can } from '@lienthehe/domain/access'
import { type ClubId, hasEnded } from '@lienthehe/domain/clubs'
import { isActiveMember } from '@lienthehe/domain/members'
import { subgroupsOf } from '@lienthehe/domain/subgroups'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import { readMembers } from '../members/queries.ts'
import { allow } from '../trpc.ts'
import { readSubgroupsOf } from './queries.ts'

/** The subgroups of a club with their leaders, for users who may read its members. */
export async function readClubSubgroups(
  ctx: Services & { readonly user: SignedIn },
  asked: { readonly club: ClubId; readonly asOf: IsoDate | null },
) {
  const { club } = await requireClub(ctx.db, asked.club)
  const subject = subjectOf(ctx, club)
  allow(ctx.user, 'member.read', subject)
  const asOf = asked.asOf ?? dateOf(ctx.now())
  const stored = await readSubgroupsOf(ctx.db, club.id)
  const members = (await readMembers(ctx.db, [club.id])).map(({ member }) => member)
  const recorded = stored.map(({ value }) => value)
  const mayWrite = can(ctx.user, 'member.edit', subject)
  return {
    subgroups: subgroupsOf(recorded, members, asOf).map((subgroup) => {
      const version = stored.find(({ value }) => value.id === subgroup.recorded?.id)?.version ?? 0
      const leader = members.find(({ id }) => id === subgroup.recorded?.leader)
      return {
        ...subgroup,
        version,
        leader: leader && { fullName: leader.fullName, isActive: isActiveMember(leader, asOf) },
      }
    }),
    mayWrite,
    mayForm: mayWrite && !hasEnded(club),
  }
}
