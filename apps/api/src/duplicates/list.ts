import { can } from '@lienthehe/domain/access'
import type { ClubId } from '@lienthehe/domain/clubs'
import { undecidedPairs } from '@lienthehe/domain/duplicates'
import type { Member, MemberId } from '@lienthehe/domain/members'
import { dateOf } from '../calendar/today.ts'
import { readClubs } from '../clubs/queries.ts'
import { subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { readMembersById, type StoredMember } from '../members/queries.ts'
import { placesOfClub } from '../units/places.ts'
import { readLikelyDuplicates, readStandingRulings } from './queries.ts'

type Asker = Services & { readonly user: SignedIn }

/** How many pairs one screen shows to compare, and how many decisions it lists. */
const shownMost = 100

/** One of two members to compare: all fields that help to tell them apart, but not the citizen id. */
type ComparedMember = Pick<
  Member,
  'id' | 'fullName' | 'sex' | 'birth' | 'ethnicity' | 'village' | 'phone' | 'joinedOn' | 'departure'
> & {
  readonly version: number
  readonly club: { readonly id: ClubId; readonly name: string; readonly place: string }
}

/**
 * The pairs of members that may be the same person and wait for a decision, and the earlier decisions. Only for clubs
 * in which the user may edit members.
 */
export async function readDuplicates(ctx: Asker) {
  const { pairs, rulings } = await readUndecided(ctx)
  const decided = rulings.slice(0, shownMost)
  const named = await readMembersById(
    ctx.db,
    decided.flatMap(({ value: { one, other } }) => [one, other]),
  )
  const seen = new Map((await compareMembers(ctx, named)).map((each) => [each.member.id, each]))
  const personOf = (id: MemberId) => seen.get(id)?.compared
  const shown = pairs.slice(0, shownMost)
  const clubs = [...shown.flat(), ...seen.values()].map(({ compared }) => compared.club.id)
  ctx.viewings.note({ viewer: ctx.user.id, clubs, what: 'duplicates' })
  return {
    today: dateOf(ctx.now()),
    total: pairs.length,
    pairs: shown.map(([one, other]) => ({ one: one.compared, other: other.compared })),
    decided: decided.flatMap(({ value: { id, decision, ...pair }, version }) => {
      const [one, other] = [personOf(pair.one), personOf(pair.other)]
      return one === undefined || other === undefined ? [] : [{ id, version, decision, one, other }]
    }),
  }
}

/** The pairs that wait for a decision of this user, and all rulings that are in force. */
export async function readUndecided(ctx: Asker) {
  const rulings = await readStandingRulings(ctx.db)
  const members = await compareMembers(ctx, await readLikelyDuplicates(ctx.db))
  const values = rulings.map(({ value }) => value)
  return { pairs: undecidedPairs(members, values), rulings }
}

/**
 * Those of the members whose records the user may edit, each with the commune of its club and the fields to compare.
 */
async function compareMembers(ctx: Asker, members: readonly StoredMember[]) {
  const places = await readPlaces(ctx, ctx.db, new Set(members.map(({ member }) => member.club)))
  return members.flatMap(({ member, version }) => {
    const place = places.get(member.club)
    if (place === undefined) return []
    const { club: _, citizenId: __, hardships: ___, ...known } = member
    const compared: ComparedMember = { ...known, version, club: place.club }
    return [{ member, commune: place.commune, compared }]
  })
}

/** Those of the clubs in which the user may edit members, with the commune of each. */
async function readPlaces(ctx: Asker, db: Readable, ids: ReadonlySet<ClubId>) {
  if (ids.size === 0) return new Map<ClubId, never>()
  const today = dateOf(ctx.now())
  const stored = await readClubs(db, [...ids])
  return new Map(
    stored
      .filter(({ club }) => can(ctx.user, 'member.edit', subjectOf(ctx, club)))
      .map(({ club }) => {
        const { commune, communeNow } = placesOfClub(ctx.units, club, today)
        const { id, name } = club
        const place = (communeNow ?? commune).name
        return [id, { commune: club.commune, club: { id, name, place } }] as const
      }),
  )
}
