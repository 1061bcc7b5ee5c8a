import { bookOfSteps, timelineOf } from '@lienthehe/domain/funds'
import { canonical, stepOf } from '../books/chain.ts'
import { readBookClubs, readTimelines, readWholeBook } from '../books/queries.ts'
import type { Readable } from '../db/database.ts'
import type { Finding } from './finding.ts'

/** Is what is kept of each book for the facts of its club what the steps of the book make? */
export async function compareTimelines(db: Readable): Promise<readonly Finding[]> {
  const kept = new Map((await readTimelines(db)).map(({ club, timeline }) => [club, canonical(timeline)]))
  const findings: Finding[] = []
  const clubs = new Set([...kept.keys(), ...(await readBookClubs(db))])
  for (const club of clubs) {
    const steps = (await readWholeBook(db, club)).map(stepOf)
    const recounted = steps.length === 0 ? undefined : canonical(timelineOf(bookOfSteps(club, steps)))
    if (kept.get(club) !== recounted) findings.push({ kind: 'bookFactsWrong', club })
  }
  return findings
}
