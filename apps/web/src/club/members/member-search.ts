import { type IsoDate, tallyClub } from '@lienthehe/domain'
import type { CompositionFact } from '@lienthehe/domain/facts'
import { hasLeft, isActiveMember, type Member } from '@lienthehe/domain/members'
import { matchesSearch, spellingKey } from '@lienthehe/domain/text'

/** Which people of a club's list to show; `lacking` selects those for whom this fact is not known. */
export type MemberSearch = {
  readonly text: string
  readonly lacking: CompositionFact | null
  /** `''`: members in no subgroup; `null`: any subgroup. */
  readonly subgroup: string | null
  readonly former: boolean
}

/** The people of the list who match the search. */
export function searchMembers<Listed extends Member>(
  members: readonly Listed[],
  { text, lacking, subgroup, former }: MemberSearch,
  asOf: IsoDate,
): readonly Listed[] {
  return members
    .filter((member) => (former ? hasLeft(member, asOf) : isActiveMember(member, asOf)))
    .filter((member) => lacking === null || isLacking(member, lacking, asOf))
    .filter((member) => subgroup === null || isIn(member, subgroup))
    .filter(({ fullName, village }) => matchesSearch(`${fullName} ${village ?? ''}`, text))
}

function isIn({ subgroup }: Member, sought: string): boolean {
  return subgroup === null ? sought === '' : spellingKey(subgroup) === spellingKey(sought)
}

/** Is this fact unknown for this person? Counts them with the domain's tally, so that search and tally always agree. */
function isLacking(member: Member, fact: CompositionFact, asOf: IsoDate): boolean {
  const club = { id: member.club, establishedOn: member.joinedOn }
  return tallyClub(club, [member], asOf)[fact].unknown > 0
}
