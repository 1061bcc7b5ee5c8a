import type Database from 'libsql'
import type { RegisterFinding } from '../scrub/finding.ts'
import type { KnownOutside } from './head-file.ts'
import { readHashOf, readHistoryEnd } from './inside.ts'

/**
 * Does the history end where the database says, and does it include the last change that is known outside the database?
 */
export function compareHeads(
  database: Database.Database,
  known: KnownOutside | null,
): readonly RegisterFinding[] {
  const end = readHistoryEnd(database) ?? { seq: 0, numbered: 0 }
  const findings: RegisterFinding[] = []
  if (end.numbered > end.seq)
    findings.push({ kind: 'historyEndMissing', seq: end.seq, numbered: end.numbered })
  const head = known?.head ?? null
  if (head === null) return findings
  if (end.seq < head.seq)
    findings.push({ kind: 'historyCutShort', seq: end.seq, knownSeq: head.seq, knownAt: head.at })
  else if (readHashOf(database, head.seq) !== head.hash)
    findings.push({ kind: 'anotherHistory', seq: head.seq })
  return findings
}
