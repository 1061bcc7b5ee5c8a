import { type ClubId, can, type IsoDate, isActiveMember } from '@lienthehe/domain'
import { isHeldOn, termsOn, vacantPosts } from '@lienthehe/domain/boards'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import { readMembers } from '../members/queries.ts'
import { allow } from '../trpc.ts'
import { readBoardAccounts } from './accounts.ts'
import { readStoredTerms } from './queries.ts'

type Asker = Services & { readonly user: SignedIn }

/** The club’s board on a day. Whoever sees figures alone learns which posts are held and not by whom. */
export async function readBoard(ctx: Asker, asked: { readonly club: ClubId; readonly asOf: IsoDate | null }) {
  const { club } = await requireClub(ctx.db, asked.club)
  const subject = subjectOf(ctx, club)
  allow(ctx.user, 'club.read', subject)
  const asOf = asked.asOf ?? dateOf(ctx.now())
  const stored = await readStoredTerms(ctx.db, club.id)
  const terms = stored.map(({ value }) => value)
  const known = stored.filter(({ value }) => value.from <= asOf)
  return {
    asOf,
    held: termsOn(terms, asOf).map(({ post }) => post),
    vacant: vacantPosts(terms, asOf),
    /** `null` for whoever may not know who they are; the latest first, those of today before those that are over. */
    terms: can(ctx.user, 'board.read', subject)
      ? {
          running: termsOn(terms, asOf).flatMap((term) => known.filter(({ value }) => value === term)),
          over: known
            .filter(({ value }) => !isHeldOn(value, asOf))
            .toSorted((one, other) => (one.value.from < other.value.from ? 1 : -1)),
        }
      : null,
    mayWrite: can(ctx.user, 'board.write', subject),
  }
}

/** Whom the form of an election offers: the members of today, and the users of this club’s board. */
export async function readBoardChoices(ctx: Asker, asked: { readonly club: ClubId }) {
  const { club } = await requireClub(ctx.db, asked.club)
  allow(ctx.user, 'board.write', subjectOf(ctx, club))
  const today = dateOf(ctx.now())
  const members = (await readMembers(ctx.db, [club.id])).filter(({ member }) => isActiveMember(member, today))
  return {
    today,
    establishedOn: club.establishedOn,
    members: members.map(({ member: { id, fullName, birth } }) => ({ id, fullName, birth })),
    accounts: await readBoardAccounts(ctx.db, club.id),
  }
}
