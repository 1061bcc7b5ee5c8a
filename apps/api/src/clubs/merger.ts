import { can } from '@lienthehe/domain/access'
import { termsOn } from '@lienthehe/domain/boards'
import { membersInBoth } from '@lienthehe/domain/club-life'
import { type ClubId, hasEnded, statusOn } from '@lienthehe/domain/clubs'
import { compareWords } from '@lienthehe/domain/text'
import { readBoardTerms } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { readMembers } from '../members/queries.ts'
import { allow } from '../trpc.ts'
import { readClubs } from './queries.ts'
import { requireClub, subjectOf } from './subject.ts'

type Asker = Services & { readonly user: SignedIn }

/**
 * The clubs that this one can be merged into, sorted by name. They operate today, are or were in the same commune or
 * district, and are within the user’s rights.
 */
export async function readReceivers(ctx: Asker, { id }: { readonly id: ClubId }) {
  const { club } = await requireClub(ctx.db, id)
  allow(ctx.user, 'club.close', subjectOf(ctx, club))
  const nearby = ctx.units.withinClub(club).filter((key) => ctx.units.byKey.get(key)?.level !== 'province')
  const today = dateOf(ctx.now())
  const others = (await readClubs(ctx.db)).map((stored) => stored.club).filter((other) => other.id !== id)
  const receivers = others
    .filter((other) => ctx.units.withinClub(other).some((key) => nearby.includes(key)))
    .filter((other) => !hasEnded(other) && statusOn(other, today) === 'operating')
    .filter((other) => can(ctx.user, 'club.close', subjectOf(ctx, other)))
    .toSorted((one, other) => compareWords(one.name, other.name))
  return {
    receivers: receivers.map(({ id: receiver, name, village, commune }) => ({
      id: receiver,
      name,
      place: [village, ctx.units.byKey.get(commune)?.name].filter(Boolean).join(', '),
    })),
  }
}

/**
 * How many members would move to the other club, which of them may be in its list already, and which posts would end.
 */
export async function readMergerMembers(
  ctx: Asker,
  { id, into }: { readonly id: ClubId; readonly into: ClubId },
) {
  for (const each of [id, into]) {
    const { club } = await requireClub(ctx.db, each)
    allow(ctx.user, 'club.close', subjectOf(ctx, club))
  }
  const listOf = async (club: ClubId) => (await readMembers(ctx.db, [club])).map(({ member }) => member)
  const members = await listOf(id)
  const inBoth = membersInBoth({ members, membersInto: await listOf(into) })
  const shown = ({ id: member, fullName, birth, village }: (typeof members)[number]) => ({
    id: member,
    fullName,
    birth,
    village,
  })
  const terms = await readBoardTerms(ctx.db, id)
  if (inBoth.length > 0) ctx.viewings.note({ viewer: ctx.user.id, clubs: [id, into], what: 'merger' })
  return {
    /** The posts that end with the club; a post that several people hold is listed several times. */
    posts: termsOn(terms, dateOf(ctx.now())).map(({ post }) => post),
    people: members.filter(({ departure }) => departure === null).length,
    inBoth: inBoth.map(({ member, other }) => ({ member: shown(member), other: shown(other) })),
  }
}
