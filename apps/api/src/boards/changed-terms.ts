import type { BoardTerm } from '@lienthehe/domain/boards'
import type { HistoryAction } from '@lienthehe/domain/history'
import type { AuditEntry } from '../audit/append.ts'
import { recordEntry } from '../writes/record.ts'
import type { Stored, Writer } from '../writes/write.ts'
import { boardTermRecord } from './record.ts'

type StoredTerms = readonly Stored<BoardTerm>[]

/** Writes the terms that another record’s change has ended or resumed over what was stored of them. */
export async function storeTerms(
  writer: Writer,
  changed: readonly BoardTerm[],
  stored: StoredTerms,
): Promise<void> {
  for (const term of changed) {
    const before = stored.find(({ value }) => value.id === term.id)
    if (before !== undefined) await boardTermRecord.update(writer, term, before)
  }
}

/** What the history shows of each of them. */
export function partsOfTerms(
  action: HistoryAction,
  changed: readonly BoardTerm[],
  stored: StoredTerms,
): readonly AuditEntry[] {
  return changed.map((after) => {
    const before = stored.find(({ value }) => value.id === after.id)?.value ?? null
    return recordEntry(boardTermRecord, action, { before, after })
  })
}
