import type { IsoDate, UnitKey } from '@lienthehe/domain'
import type { BoardTerm } from '@lienthehe/domain/boards'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { Member, MemberId, Namesake } from '@lienthehe/domain/members'
import { judgeRoster, type RosterJudgement } from '../judging/judge-roster.ts'
import { groupNamesakes } from '../judging/namesakes.ts'
import type { Roster } from '../roster.ts'
import { type PartedRoster, type Placements, partRoster } from './part-roster.ts'
import type { NamedClub } from './place-label.ts'

/** A club of the unit, with the data that its part of the file is checked against. */
export type ClubOfUnit = NamedClub & {
  readonly commune: UnitKey
  readonly establishedOn: IsoDate
  readonly defaultJoinedOn: IsoDate
  readonly members: readonly Member[]
  /** The recorded names of the club's subgroups. */
  readonly subgroups: readonly string[]
  readonly terms: readonly BoardTerm[]
}

export type UnitSituation = {
  readonly clubs: readonly ClubOfUnit[]
  readonly today: IsoDate
  /** Members of any club today who may be people in the file. */
  readonly namesakes: readonly Namesake[]
}

export type JudgedPart = {
  readonly club: ClubId
  readonly roster: Roster
  readonly judgement: RosterJudgement
}

export type UnitJudgement = Omit<PartedRoster, 'parts'> & { readonly parts: readonly JudgedPart[] }

/**
 * What would importing a unit's file into its clubs do, club by club? This is a dry run: nothing is stored. If a person
 * is new in two clubs of the file, the citizen id or the name decides: with the same id the person is refused in the
 * later club; with the same name and year of birth only a finding says so.
 */
export function judgeUnitRoster(
  roster: Roster,
  placements: Placements,
  { clubs, today, namesakes }: UnitSituation,
): UnitJudgement {
  const { parts, ...parted } = partRoster(roster, clubs, placements)
  const byId = new Map(clubs.map((club) => [club.id, club]))
  const newcomers: Namesake[] = []
  const judged = parts.flatMap((part): JudgedPart[] => {
    const club = byId.get(part.club)
    if (club === undefined) return []
    const judge = (known: readonly Namesake[]) => {
      const others = known.filter(({ member }) => member.club !== club.id)
      const elsewhere = { club: club.id, commune: club.commune, namesakes: others }
      return judgeRoster(part.roster, { ...club, today, elsewhere, whole: roster.lists })
    }
    const alone = judge(namesakes)
    const alike = groupNamesakes(newcomers)
    const isTwice = newIn(alone).some((draft) => alike(draft).length > 0)
    const judgement = isTwice ? judge([...namesakes, ...newcomers]) : alone
    newcomers.push(...newIn(judgement).map((draft, place) => newcomerOf(club, draft, place)))
    return [{ ...part, judgement }]
  })
  return { ...parted, parts: judged }
}

type Newcomer = Omit<Member, 'id' | 'club' | 'departure'>

function newIn({ rows }: RosterJudgement): readonly Newcomer[] {
  return rows.flatMap((row) => (row.verdict === 'new' ? [row.draft] : []))
}

/** A person whom the file admits to another of its clubs, as the member that this person would become. */
function newcomerOf({ id, commune }: ClubOfUnit, draft: Newcomer, place: number): Namesake {
  // This id belongs to nobody: it only has to differ from the ids of members.
  const member = { ...draft, id: `${id} ${place}` as MemberId, club: id, departure: null }
  return { member, club: { commune, name: null } }
}
