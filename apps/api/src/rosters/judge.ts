import { type Club, duplicateKey } from '@lienthehe/domain'
import { judgeRoster, type MembersElsewhere, type RosterJudgement } from '@lienthehe/office/roster'
import { dateOf } from '../calendar/today.ts'
import { readClubs } from '../clubs/queries.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { readLikePersons, readMembers, type StoredMember } from '../members/queries.ts'
import type { RosterDraft } from './queries.ts'

/** The dry run: what taking this draft into its club would do now, against the members that are stored now. */
export async function judgeDraft(
  { now }: Pick<Services, 'now'>,
  db: Readable,
  club: Club,
  draft: RosterDraft,
): Promise<{ readonly judgement: RosterJudgement; readonly members: readonly StoredMember[] }> {
  const members = await readMembers(db, [club.id])
  const situation = {
    members: members.map(({ member }) => member),
    establishedOn: club.establishedOn,
    today: dateOf(now()),
    defaultJoinedOn: draft.defaultJoinedOn,
  }
  const alone = judgeRoster(draft.roster, situation)
  const elsewhere = await readElsewhere(db, club, alone)
  const known = elsewhere.citizenIds.size + elsewhere.namesakes.size > 0
  return { judgement: known ? judgeRoster(draft.roster, { ...situation, elsewhere }) : alone, members }
}

/** Which people of the list are, or may be, members of another club today? Only those that would be written are asked about. */
async function readElsewhere(db: Readable, club: Club, { rows }: RosterJudgement): Promise<MembersElsewhere> {
  const drafts = rows.flatMap((row) => (row.verdict === 'new' || row.verdict === 'update' ? [row.draft] : []))
  const citizenIds = new Set(drafts.flatMap(({ citizenId }) => citizenId ?? []))
  const keys = new Set(drafts.flatMap((draft) => duplicateKey(draft) ?? []))
  const alike = await readLikePersons(db, { citizenIds: [...citizenIds], duplicateKeys: [...keys] })
  const others = alike.map(({ member }) => member).filter((member) => member.club !== club.id)
  const clubs = await readClubs(db, [...new Set(others.map((member) => member.club))])
  const near = new Set(clubs.flatMap(({ club: { id, commune } }) => (commune === club.commune ? [id] : [])))
  return {
    citizenIds: new Set(
      others.flatMap(({ citizenId }) => (citizenId !== null && citizenIds.has(citizenId) ? [citizenId] : [])),
    ),
    namesakes: new Set(
      others.filter((member) => near.has(member.club)).flatMap((member) => duplicateKey(member) ?? []),
    ),
  }
}
