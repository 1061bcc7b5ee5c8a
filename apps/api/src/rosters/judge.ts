import type { Club } from '@lienthehe/domain'
import { judgeRoster, type RosterJudgement } from '@lienthehe/office/roster'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { readMembers, type StoredMember } from '../members/queries.ts'
import type { RosterDraft } from './queries.ts'

/** The dry run: what taking this draft into its club would do now, against the members that are stored now. */
export async function judgeDraft(
  { now }: Pick<Services, 'now'>,
  db: Readable,
  club: Club,
  draft: RosterDraft,
): Promise<{ readonly judgement: RosterJudgement; readonly members: readonly StoredMember[] }> {
  const members = await readMembers(db, [club.id])
  const judgement = judgeRoster(draft.roster, {
    members: members.map(({ member }) => member),
    establishedOn: club.establishedOn,
    today: dateOf(now()),
    defaultJoinedOn: draft.defaultJoinedOn,
  })
  return { judgement, members }
}
