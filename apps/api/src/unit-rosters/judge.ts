import type { BoardTerm } from '@lienthehe/domain/boards'
import type { ClubId } from '@lienthehe/domain/clubs'
import { duplicateKey, type Namesake, presumedJoining } from '@lienthehe/domain/members'
import { type ClubOfUnit, partRoster, type UnitJudgement } from '@lienthehe/office/roster'
import { readStoredTerms } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { placeNamesakes } from '../members/namesakes.ts'
import { readLikePersons, readMembers, type StoredMember } from '../members/queries.ts'
import { namesOnRecord, readSubgroupsOf } from '../subgroups/queries.ts'
import type { Stored } from '../writes/write.ts'
import { type ClubsOfUnit, readClubsOfUnit } from './clubs.ts'
import type { UnitRosterDraft } from './queries.ts'

/** The dry run of a unit's file, and the records against which the file was judged. */
export type JudgedUnitDraft = {
  readonly clubs: ClubsOfUnit
  readonly judgement: UnitJudgement
  readonly members: ReadonlyMap<ClubId, readonly StoredMember[]>
  readonly terms: ReadonlyMap<ClubId, readonly Stored<BoardTerm>[]>
  readonly namesakes: readonly Namesake[]
}

/** What an import of this file would do to the members of the unit's clubs that are stored now. */
export async function judgeUnitDraft(
  { now, office, units }: Pick<Services, 'now' | 'office' | 'units'>,
  db: Readable,
  { unit, roster, placements }: UnitRosterDraft,
): Promise<JudgedUnitDraft> {
  const clubs = await readClubsOfUnit({ units }, db, unit)
  const meant = partRoster(roster, clubs.named, placements).parts.map(({ club }) => club)
  const members = Map.groupBy(
    meant.length === 0 ? [] : await readMembers(db, meant),
    ({ member }) => member.club,
  )
  const terms = new Map<ClubId, readonly Stored<BoardTerm>[]>()
  const subgroups = new Map<ClubId, readonly string[]>()
  for (const club of meant) {
    terms.set(club, await readStoredTerms(db, club))
    subgroups.set(club, namesOnRecord(await readSubgroupsOf(db, club)))
  }
  const judge = (namesakes: readonly Namesake[]) =>
    office.judgeUnitRoster(roster, placements, {
      clubs: clubs.named.flatMap((named): ClubOfUnit[] => {
        const club = clubs.byId.get(named.id)
        if (club === undefined) return []
        const { commune, establishedOn } = club
        const known = (members.get(club.id) ?? []).map(({ member }) => member)
        const held = (terms.get(club.id) ?? []).map(({ value }) => value)
        const defaultJoinedOn = presumedJoining(club)
        const called = subgroups.get(club.id) ?? []
        const of = { members: known, subgroups: called, terms: held }
        return [{ ...named, commune, establishedOn, defaultJoinedOn, ...of }]
      }),
      today: dateOf(now()),
      namesakes,
    })
  const alone = await judge([])
  const namesakes = await readNamesakesOfParts(db, alone)
  const judgement = namesakes.length === 0 ? alone : await judge(namesakes)
  return { clubs, judgement, members, terms, namesakes }
}

/**
 * The members of any club who may be the same people as those in the file. The answer never says in which club they
 * are.
 */
async function readNamesakesOfParts(db: Readable, { parts }: UnitJudgement): Promise<readonly Namesake[]> {
  const drafts = parts.flatMap(({ judgement }) =>
    judgement.rows.flatMap((row) => (row.verdict === 'new' || row.verdict === 'update' ? [row.draft] : [])),
  )
  const alike = await readLikePersons(db, {
    citizenIds: [...new Set(drafts.flatMap(({ citizenId }) => citizenId ?? []))],
    duplicateKeys: [...new Set(drafts.flatMap((draft) => duplicateKey(draft) ?? []))],
  })
  return placeNamesakes(
    db,
    alike.map(({ member }) => member),
    () => false,
  )
}
