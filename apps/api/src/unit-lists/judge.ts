import type { BoardListJudgement, ClubOutcome, ListJudgement } from '@lienthehe/office/roster'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { Refused } from '../refused.ts'
import type { UnitRosterDraft } from '../unit-rosters/queries.ts'
import { readBoardSituation, readClubSituation } from './situation.ts'

/** The dry run of a list of clubs or of boards, with what it was judged against. */
export type JudgedList =
  | {
      readonly kind: 'clubs'
      readonly situation: Awaited<ReturnType<typeof readClubSituation>>
      readonly judgement: ListJudgement<ClubOutcome>
    }
  | ({ readonly kind: 'boards'; readonly judgement: BoardListJudgement } & Awaited<
      ReturnType<typeof readBoardSituation>
    >)

/** What taking this list into the registers of its unit would do now. */
export async function judgeList(
  services: Pick<Services, 'now' | 'office' | 'plans' | 'units'>,
  db: Readable,
  { kind, unit, roster, placements }: UnitRosterDraft,
): Promise<JudgedList> {
  const { office } = services
  switch (kind) {
    case 'clubs': {
      const situation = await readClubSituation(services, db, unit)
      return { kind, situation, judgement: await office.judgeClubList(roster, situation) }
    }
    case 'boards': {
      const read = await readBoardSituation(services, db, unit)
      return { kind, ...read, judgement: await office.judgeBoardList(roster, placements, read.situation) }
    }
    case 'members':
      throw new Refused({ reason: 'notFound' })
  }
}
