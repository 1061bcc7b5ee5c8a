import { yearOf } from '../calendar/iso-date.ts'
import { answersByCode, type FactColumns, factsAt, type TallyColumns } from '../facts/fact-columns.ts'
import type { ClubRule, Plan } from '../plan/schema.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { type Band, bandPositions, positionOfInterval, positionOfShare, whole } from '../verdicts/standing.ts'
import { type Tally, tallyOfAnswer } from '../verdicts/tally.ts'
import { assessClub, type ClubVerdict, hasLivedThroughAYear } from './assess.ts'
import { tallyOfAreas } from './compile-rules.ts'
import { hasBand, type StandingWord, standingWordOfPosition, standingWords } from './standing-word.ts'

type Rules = Pick<Plan, 'clubRules' | 'activityAreas'>

/** How clubs stand with one rule: one byte for each club, the index of its word in `standingWords`. */
export type StandingColumn = { readonly rule: string; readonly words: Uint8Array }

/**
 * Do these clubs meet what the plan demands of every club? One column for each rule, in the order of the plan, holding
 * the words that `standingWordOf` gives for the verdicts of `assessClub`. The comparisons are the same, without an
 * object for each club.
 */
export function assessClubs(plan: Rules, facts: FactColumns): readonly StandingColumn[] {
  const young = rowsOfYoungClubs(facts)
  return plan.clubRules.map((rule) => {
    const words = new Uint8Array(facts.clubs)
    judgeColumn(rule, plan.activityAreas, facts, words)
    if (rule.per === 'year') for (const row of young) words[row] = byteOf('notApplicable')
    return { rule: rule.id, words }
  })
}

/** The word of one row of a column; throws when there is no such row. */
export function standingWordAt({ rule, words }: StandingColumn, row: number): StandingWord {
  const word = standingWords[words[row] ?? standingWords.length]
  if (word === undefined) throw new RangeError(`no row ${row} of ${rule}`)
  return word
}

/** The whole verdict behind one word, with its figures, for what is shown. */
export function verdictAt(
  { activityAreas }: Pick<Plan, 'activityAreas'>,
  facts: FactColumns,
  { rule, row }: { readonly rule: ClubRule; readonly row: number },
): ClubVerdict {
  const [verdict] = assessClub({ clubRules: [rule], activityAreas }, factsAt(facts, row))
  if (verdict === undefined) throw new TypeError(`no verdict for ${rule.id}`)
  return verdict
}

function judgeColumn(
  { criterion }: ClubRule,
  activityAreas: Plan['activityAreas'],
  facts: FactColumns,
  words: Uint8Array,
): void {
  switch (criterion.kind) {
    case 'size':
      judgeSizes(criterion.band, facts.members, words)
      return
    case 'share':
      judgeShares(criterion.band, facts[criterion.fact], words)
      return
    case 'areas':
      judgeAreas(activityAreas, facts.areas, words)
      return
    case 'exists': {
      const byteOf = answersByCode.map((answer) => byteOfWhole(tallyOfAnswer(answer)))
      const column = facts[criterion.fact]
      for (let row = 0; row < words.length; row += 1) words[row] = byteOf[column[row] ?? 0] ?? 0
      return
    }
    default:
      assertNever(criterion)
  }
}

// Each loop is in a function of its own: when all are in one, the compiler no longer inlines the judging.

function judgeSizes(band: Band, { low, high }: FactColumns['members'], words: Uint8Array): void {
  for (let row = 0; row < words.length; row += 1)
    words[row] = bytesOf.band[positionOfInterval(low[row] ?? 0, high[row] ?? 0, band)] ?? 0
}

function judgeShares(band: Band, { yes, no, unknown }: TallyColumns, words: Uint8Array): void {
  const byteOf = hasBand({ kind: 'share', expected: band }) ? bytesOf.band : bytesOf.floor
  for (let row = 0; row < words.length; row += 1)
    words[row] = byteOf[positionOfShare(yes[row] ?? 0, no[row] ?? 0, unknown[row] ?? 0, band)] ?? 0
}

function judgeAreas(
  activityAreas: Plan['activityAreas'],
  areas: FactColumns['areas'],
  words: Uint8Array,
): void {
  const all = activityAreas.length
  // Few answers are possible: each is judged once, and each club's answer is looked up.
  const byteOf = new Uint8Array(2 * (all + 1))
  for (let done = 0; done <= all; done += 1) {
    byteOf[done] = byteOfWhole(tallyOfAreas(done, all, 'no'))
    byteOf[all + 1 + done] = byteOfWhole(tallyOfAreas(done, all, 'unknown'))
  }
  for (const { id } of activityAreas) {
    const done = areas.done.get(id)
    if (done !== undefined)
      for (let row = 0; row < words.length; row += 1) words[row] = (words[row] ?? 0) + (done[row] ?? 0)
  }
  for (let row = 0; row < words.length; row += 1)
    words[row] = byteOf[(areas.mayFollow[row] ?? 0) * (all + 1) + (words[row] ?? 0)] ?? 0
}

/** Clubs to which a yearly demand does not apply, as they have not been there for a whole year yet. */
function rowsOfYoungClubs({ clubs, establishedOn, asOf }: FactColumns): readonly number[] {
  const year = yearOf(asOf)
  const young: number[] = []
  for (let row = 0; row < clubs; row += 1)
    if (!hasLivedThroughAYear(establishedOn[row] ?? 0, year)) young.push(row)
  return young
}

function byteOf(word: StandingWord): number {
  return standingWords.indexOf(word)
}

/** The byte for a demand of the whole: every area, or the one thing that a club has or has not. */
function byteOfWhole({ yes, no, unknown }: Tally): number {
  return bytesOf.floor[positionOfShare(yes, no, unknown, whole)] ?? 0
}

/** The byte for each standing, by its number, for a band and for a minimum. */
const bytesOf = {
  band: Uint8Array.from(bandPositions, (place) => byteOf(standingWordOfPosition(place, { hasBand: true }))),
  floor: Uint8Array.from(bandPositions, (place) => byteOf(standingWordOfPosition(place, { hasBand: false }))),
}
