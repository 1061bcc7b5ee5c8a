import type { IsoDate } from '@lienthehe/domain'
import { can } from '@lienthehe/domain/access'
import { type ClubId, hasEnded } from '@lienthehe/domain/clubs'
import { isCaredForOn, loadOfVolunteers } from '@lienthehe/domain/home-care'
import { isActiveMember } from '@lienthehe/domain/members'
import { compareFullNames } from '@lienthehe/domain/text'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import { readMembers } from '../members/queries.ts'
import { allow } from '../trpc.ts'
import { readHomeCareOf } from './queries.ts'

/**
 * The people whom the club’s volunteers care for on a day, and those whom they cared for before. For users who may read
 * the club's members.
 */
export async function readClubCare(
  ctx: Services & { readonly user: SignedIn },
  asked: { readonly club: ClubId; readonly asOf: IsoDate | null },
) {
  const { club } = await requireClub(ctx.db, asked.club)
  const subject = subjectOf(ctx, club)
  allow(ctx.user, 'member.read', subject)
  const today = dateOf(ctx.now())
  const asOf = asked.asOf ?? today
  const stored = (await readHomeCareOf(ctx.db, club.id)).filter(({ value }) => value.from <= asOf)
  const members = (await readMembers(ctx.db, [club.id])).map(({ member }) => member)
  return {
    today,
    running: stored.filter(({ value }) => isCaredForOn(value, asOf)),
    over: stored.filter(({ value }) => !isCaredForOn(value, asOf)),
    loads: loadOfVolunteers(
      stored.map(({ value }) => value),
      asOf,
    ),
    /** Everybody who was ever on the club's list, sorted by name: people named in a record may have left since. */
    members: members
      .toSorted((one, other) => compareFullNames(one.fullName, other.fullName))
      .map((member) => ({
        ...{ id: member.id, fullName: member.fullName, birth: member.birth, village: member.village },
        isActive: isActiveMember(member, today),
      })),
    mayWrite: can(ctx.user, 'member.edit', subject),
    mayBegin: can(ctx.user, 'member.edit', subject) && !hasEnded(club),
  }
}
