import type { StandingColumn } from '../quality/assess-clubs.ts'
import { type StandingWord, standingWords } from '../quality/standing-word.ts'
import type { Part } from './part.ts'
import type { PlacedRegister } from './register.ts'

/** The verdicts of these rules on the clubs of a register, one column for each rule. */
export function standingsWith(
  rules: readonly string[],
  { standings }: Pick<PlacedRegister, 'standings'>,
): readonly StandingColumn[] {
  return standings.filter(({ rule }) => rules.includes(rule))
}

/**
 * The standing of one club with several rules together: it fails if it fails one of them, and is too young if it is too
 * young for one.
 */
export function standingWithAll(columns: readonly StandingColumn[], row: number): Part['status'] {
  let worst = 0
  for (const { words } of columns) worst = Math.max(worst, gravityByByte[words[row] ?? 0] ?? 0)
  return byGravity[worst] ?? 'met'
}

const byGravity = [
  'met',
  'undetermined',
  'unmet',
  'notApplicable',
] as const satisfies readonly Part['status'][]
const statusOf = {
  met: 'met',
  below: 'unmet',
  above: 'unmet',
  either: 'unmet',
  lacking: 'unmet',
  undetermined: 'undetermined',
  notApplicable: 'notApplicable',
} as const satisfies Record<StandingWord, Part['status']>
const gravityByByte = standingWords.map((word) => byGravity.indexOf(statusOf[word]))
