import type { IsoDate } from '@lienthehe/domain'
import { can } from '@lienthehe/domain/access'
import { termsOn, vacantPosts } from '@lienthehe/domain/boards'
import { type ClubId, hasEnded, statusOn } from '@lienthehe/domain/clubs'
import { isActiveMember, type MemberId } from '@lienthehe/domain/members'
import { compareFullNames } from '@lienthehe/domain/text'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import { readMembers } from '../members/queries.ts'
import { allow } from '../trpc.ts'
import { readBoardAccounts } from './accounts.ts'
import { readBoardTerms, readStoredTerms } from './queries.ts'

type Asker = Services & { readonly user: SignedIn }

/** The club’s board on a day. A user who sees only figures learns which posts are held, but not by whom. */
export async function readBoard(ctx: Asker, asked: { readonly club: ClubId; readonly asOf: IsoDate | null }) {
  const { club } = await requireClub(ctx.db, asked.club)
  const subject = subjectOf(ctx, club)
  allow(ctx.user, 'club.read', subject)
  const today = dateOf(ctx.now())
  const asOf = asked.asOf ?? today
  const stored = await readStoredTerms(ctx.db, club.id)
  const terms = stored.map(({ value }) => value)
  const status = statusOn(club, asOf)
  const mayWrite = can(ctx.user, 'board.write', subject)
  const mayKnowWho = can(ctx.user, 'board.read', subject)
  if (mayKnowWho) ctx.viewings.note({ viewer: ctx.user.id, clubs: [club.id], what: 'board' })
  return {
    asOf,
    today,
    held: termsOn(terms, asOf).map(({ post }) => post),
    /** A club that is proposed or has ended has no vacant posts. */
    vacant: status === 'operating' || status === 'suspended' ? vacantPosts(terms, asOf) : [],
    /** `null` for users who may not know who the people are. */
    terms: mayKnowWho ? termsSeenFrom(asOf, stored) : null,
    mayWrite,
    mayElect: mayWrite && !hasEnded(club),
  }
}

type StoredTerms = Awaited<ReturnType<typeof readStoredTerms>>

/** The terms that run on the day, in the order of the posts, and those that are over by then, the latest first. */
function termsSeenFrom(asOf: IsoDate, stored: StoredTerms) {
  const running = termsOn(
    stored.map(({ value }) => value),
    asOf,
  )
  return {
    running: running.flatMap((term) => stored.filter(({ value }) => value.id === term.id)),
    over: stored
      .filter(({ value }) => value.from <= asOf && !running.includes(value))
      .toSorted((one, other) => (one.value.from < other.value.from ? 1 : -1)),
  }
}

/** The people whom the form of an election offers: today's members, the people on the board, and the club’s users. */
export async function readBoardChoices(ctx: Asker, asked: { readonly club: ClubId }) {
  const { club } = await requireClub(ctx.db, asked.club)
  allow(ctx.user, 'board.write', subjectOf(ctx, club))
  const today = dateOf(ctx.now())
  const named = new Set<MemberId | null>((await readBoardTerms(ctx.db, club.id)).map(({ member }) => member))
  const members = (await readMembers(ctx.db, [club.id]))
    .map(({ member }) => member)
    .filter((member) => isActiveMember(member, today) || named.has(member.id))
    .toSorted((one, other) => compareFullNames(one.fullName, other.fullName))
  return {
    members: members.map(({ id, fullName, birth }) => ({ id, fullName, birth })),
    accounts: await readBoardAccounts(ctx.db, club.id),
  }
}
