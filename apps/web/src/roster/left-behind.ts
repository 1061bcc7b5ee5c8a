import type { Wording } from '@lienthehe/domain'
import type { RosterJudgement } from '@lienthehe/office/roster/words'
import { words } from './words.ts'

type Judged = { readonly judgement: Pick<RosterJudgement, 'totals'> }

/** How many rows would not be written although nobody chose to leave them out. */
export function leftBehind({ judgement: { totals } }: Judged): number {
  return totals.refused + totals.leftOut
}

/** Why there is nobody to record: the list “already matches” only if every row of the file is in it. */
export function nothingToWrite(draft: Judged): Wording {
  const { unchanged, leaves } = draft.judgement.totals
  return leftBehind(draft) + leaves === 0 && unchanged > 0 ? words.nothing : words.nobodyTaken
}
