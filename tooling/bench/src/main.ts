import { deepStrictEqual } from 'node:assert'
import { assessClub, type ClubFacts, tallyClub } from '@lienthehe/domain'
import { factColumnsOf } from '@lienthehe/domain/facts'
import { assessClubs } from '@lienthehe/domain/quality'
import { packMembers, tallyColumns } from '@lienthehe/domain/tally'
import { asOf, type BenchClub, makeClubs, plan } from './clubs.ts'
import { judgeByHand } from './hand-loop.ts'
import { assessInColumns, tallyInColumns } from './in-columns.ts'
import { createLogicEngine, createRulesEngine, readyCounts, withoutDots } from './peers.ts'
import { roadmapGrowth } from './roadmap-growth.ts'
import { sideBySide, table } from './side-by-side.ts'
import { subPathBytes } from './sub-path-bytes.ts'

// Measures our code and the code that it is compared with in turn, in one run; before that it asserts that
// their verdicts are equal. Only the ratio is worth quoting.
const answers = ['unmet', 'met', 'undetermined'] as const

function factsOf({ club, members, records }: BenchClub): ClubFacts {
  return tallyClub(club, members, asOf, records)
}

function statusesOf(facts: ClubFacts) {
  return assessClub(plan, facts).map(({ status }) => status)
}

async function fromMembers(clubs: readonly BenchClub[]): Promise<void> {
  const borrowersOf = ({ records: { loans } }: BenchClub) =>
    new Set<string>(loans.books === 'none' ? [] : loans.borrowers.map(({ member }) => member))
  const byHand = () => clubs.map((club) => judgeByHand(club, borrowersOf(club)))
  const byDomain = () => clubs.map((club) => assessClub(plan, factsOf(club)))
  // The register of the server keeps lists of members packed.
  const packed = clubs.map(({ members }) => packMembers(members))
  const byColumns = () =>
    clubs.map(({ club, records }, index) =>
      assessClub(plan, tallyColumns(club, packed[index] ?? packMembers([]), asOf, records)),
    )
  const asked = byHand().map((codes) => Array.from(codes, (code) => answers[code]))
  for (const run of [byDomain, byColumns])
    deepStrictEqual(
      run().map((verdicts) => verdicts.map(({ status }) => status)),
      asked,
    )
  table(
    `all club rules from ${clubs.length} clubs × ${clubs[0]?.members.length} members (goal: ≤ × 1.3)`,
    await sideBySide(
      [
        { name: 'hand-written loop (limit)', run: byHand },
        { name: 'tallyClub + assessClub', run: byDomain },
        { name: 'tallyColumns + assessClub, as the register does', run: byColumns },
      ],
      { rounds: 11 },
    ),
  )
}

async function fromCounts(clubs: readonly BenchClub[]): Promise<void> {
  const facts = clubs.map(factsOf)
  const counts = facts.map(readyCounts)
  const dotless = counts.map(withoutDots)
  const [rules, logic] = [createRulesEngine(), createLogicEngine()]
  const byRules = async () => {
    const all = []
    for (const one of counts) all.push(await rules(one))
    return all
  }
  const byDomain = () => facts.map((one) => assessClub(plan, one))
  const columns = factColumnsOf(asOf, facts)
  deepStrictEqual(await byRules(), facts.map(statusesOf))
  deepStrictEqual(dotless.map(logic), facts.map(statusesOf))
  table(
    `the same rules on ready counts of ${clubs.length} clubs (goal: json-rules-engine ≥ × 1000, and × 3000 of assessClubs)`,
    await sideBySide(
      [
        { name: 'assessClub', run: byDomain },
        { name: 'assessClubs, from columns to bytes', run: () => assessClubs(plan, columns) },
        { name: 'json-rules-engine (peer)', run: byRules },
        { name: 'json-logic-engine, compiled (peer)', run: () => dotless.map(logic) },
      ],
      { rounds: 5 },
    ),
  )
}

const clubs = makeClubs(10_000, 60)
// Before the verdicts of ten thousand clubs are kept for a while: after that, the engine makes every list of verdicts
// where it keeps what lives long, which takes a third longer.
await fromCounts(clubs.slice(0, 1000))
await fromMembers(clubs)
await assessInColumns(clubs)
await tallyInColumns(clubs)
await roadmapGrowth()
await subPathBytes()
