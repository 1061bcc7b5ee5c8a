import type { Wording } from '@lienthehe/domain'
import type { RosterJudgement } from '@lienthehe/office/roster/words'
import { words } from './words.ts'

type Judged = { readonly judgement: Pick<RosterJudgement, 'totals'> }

/** How many rows would not be written, although the user did not choose to leave them out. */
export function leftBehind({ judgement: { totals } }: Judged): number {
  return totals.refused + totals.leftOut
}

/** Why nobody would be imported. The list “already matches” only if it contains every row of the file. */
export function nothingToWrite(draft: Judged): Wording {
  const { unchanged, leaves } = draft.judgement.totals
  return leftBehind(draft) + leaves === 0 && unchanged > 0 ? words.nothing : words.nobodyTaken
}
