import type {
  BoardListJudgement,
  CareListJudgement,
  ClubOutcome,
  ListJudgement,
} from '@lienthehe/office/roster'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { Refused } from '../refused.ts'
import type { UnitRosterDraft } from '../unit-rosters/queries.ts'
import { readBoardSituation, readCareSituation, readClubSituation } from './situation.ts'

/** The dry run of a list of clubs, of boards or of home care, and the records against which the list was judged. */
export type JudgedList =
  | {
      readonly kind: 'clubs'
      readonly situation: Awaited<ReturnType<typeof readClubSituation>>
      readonly judgement: ListJudgement<ClubOutcome>
    }
  | ({ readonly kind: 'boards'; readonly judgement: BoardListJudgement } & Awaited<
      ReturnType<typeof readBoardSituation>
    >)
  | ({ readonly kind: 'homeCare'; readonly judgement: CareListJudgement } & Awaited<
      ReturnType<typeof readCareSituation>
    >)

/** What an import of this list would do now to the records of its unit. */
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
    case 'homeCare': {
      const read = await readCareSituation(services, db, unit)
      return { kind, ...read, judgement: await office.judgeCareList(roster, placements, read.situation) }
    }
    case 'members':
      throw new Refused({ reason: 'notFound' })
  }
}
