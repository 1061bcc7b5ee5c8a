import type { ClubId } from '@lienthehe/domain/clubs'
import { type BookStep, bookOfSteps, timelineOf } from '@lienthehe/domain/funds'
import { clubMoneyOf } from '@lienthehe/domain/money'
import { canonical, stepOf } from '../books/chain.ts'
import { readBookClubs, readTimelines, readWholeBook } from '../books/queries.ts'
import type { Readable } from '../db/database.ts'
import { readMoney } from '../money/queries.ts'
import type { RegisterFinding } from './finding.ts'

/**
 * Each book has two stored sets of figures: for the facts of its club, and for sums over many clubs. Do both match the
 * steps of the book? `hasMoney`: an older copy does not store the second set.
 */
export async function compareTimelines(
  db: Readable,
  { hasMoney }: { readonly hasMoney: boolean },
): Promise<readonly RegisterFinding[]> {
  const timelines = new Map(
    (await readTimelines(db)).map(({ club, timeline }) => [club, canonical(timeline)]),
  )
  const money = new Map(
    hasMoney ? (await readMoney(db)).map((kept) => [kept.club, canonical(kept.money)]) : [],
  )
  const findings: RegisterFinding[] = []
  for (const club of new Set([...timelines.keys(), ...money.keys(), ...(await readBookClubs(db))])) {
    const made = factsOf(club, (await readWholeBook(db, club)).map(stepOf))
    const isSame = timelines.get(club) === made.timeline && (!hasMoney || money.get(club) === made.money)
    if (!isSame) findings.push({ kind: 'bookFactsWrong', club })
  }
  return findings
}

function factsOf(
  club: ClubId,
  steps: readonly BookStep[],
): { readonly timeline?: string; readonly money?: string } {
  if (steps.length === 0) return {}
  const book = bookOfSteps(club, steps)
  return { timeline: canonical(timelineOf(book)), money: canonical(clubMoneyOf(book)) }
}
