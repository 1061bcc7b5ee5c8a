import { deepStrictEqual } from 'node:assert'
import { assessClub, tallyClub } from '@lienthehe/domain'
import { type FactColumns, factColumnsOf } from '@lienthehe/domain/facts'
import { assessClubs, standingWordAt, standingWordOf } from '@lienthehe/domain/quality'
import { type MemberColumns, packMembers, tallyColumns } from '@lienthehe/domain/tally'
import { asOf, type BenchClub, plan } from './clubs.ts'
import { judgeColumnsByHand } from './hand-columns.ts'
import { sideBySide, table } from './side-by-side.ts'

/** Packs the member lists of a province into columns, and tallies all clubs on one day from them. */
export async function tallyInColumns(clubs: readonly BenchClub[]): Promise<readonly MemberColumns[]> {
  const before = memoryInUse()
  const packed = clubs.map(({ members }) => packMembers(members))
  const people = packed.reduce((sum, { ids }) => sum + ids.length, 0)
  // The ids are not counted: they are texts that this program has in memory anyway. A server without the
  // members as objects would need memory for them too.
  const perMember = (memoryInUse() - before) / people
  console.log(
    `\n${people} members packed: ${perMember.toFixed(1)} bytes each, and their ids (an UUID as text: 56 bytes)`,
  )
  const byColumns = () =>
    clubs.map(({ club }, index) => tallyColumns(club, packed[index] ?? packMembers([]), asOf))
  const byMembers = () => clubs.map(({ club, members }) => tallyClub(club, members, asOf))
  deepStrictEqual(byColumns(), byMembers())
  table(
    `one day of ${clubs.length} clubs, members only (goal: tallyColumns ≤ 60 ms)`,
    await sideBySide(
      [
        { name: 'tallyColumns', run: byColumns },
        { name: 'tallyClub', run: byMembers },
        { name: 'packMembers', run: () => clubs.map(({ members }) => packMembers(members)) },
      ],
      { rounds: 7 },
    ),
  )
  return packed
}

/**
 * Measures all rules over prepared columns, and beside them the loop that a programmer would write for these columns
 * and this plan.
 */
export async function assessInColumns(clubs: readonly BenchClub[]): Promise<void> {
  const facts = clubs.map(({ club, members, records }) => tallyClub(club, members, asOf, records))
  const columns = factColumnsOf(asOf, facts)
  assertSameWords(columns, facts.length)
  table(
    `the same rules over columns of ${clubs.length} clubs (goal: ≤ × 1.25)`,
    await sideBySide(
      [
        { name: 'hand-written loops (limit)', run: () => judgeColumnsByHand(columns) },
        { name: 'assessClubs', run: () => assessClubs(plan, columns) },
        { name: 'assessClub, a club at a time', run: () => facts.map((one) => assessClub(plan, one)) },
      ],
      { rounds: 11 },
    ),
  )
  deepStrictEqual(
    assessClubs(plan, columns).map((column) => facts.map((_, row) => standingWordAt(column, row))),
    plan.clubRules.map((_, rule) =>
      facts.map((one) => {
        const verdict = assessClub(plan, one)[rule]
        return verdict && standingWordOf(verdict)
      }),
    ),
  )
}

function assertSameWords(columns: FactColumns, clubs: number): void {
  const codeOf = {
    met: 1,
    undetermined: 2,
    notApplicable: 3,
    below: 0,
    above: 0,
    either: 0,
    lacking: 0,
  } as const
  const words = assessClubs(plan, columns).map((column) =>
    Uint8Array.from({ length: clubs }, (_, row) => codeOf[standingWordAt(column, row)]),
  )
  deepStrictEqual(words, judgeColumnsByHand(columns))
}

function memoryInUse(): number {
  globalThis.gc?.()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return heapUsed + Math.max(external, arrayBuffers)
}
