import type { BoardTerm } from '@lienthehe/domain/boards'
import type { HistoryAction } from '@lienthehe/domain/history'
import type { AuditEntry } from '../audit/append.ts'
import { recordEntry } from '../writes/record.ts'
import type { Stored, Writer } from '../writes/write.ts'
import { boardTermRecord } from './record.ts'

type StoredTerms = readonly Stored<BoardTerm>[]

/** Stores the terms that a change of another record has ended or resumed. */
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

/** The entry in the history for each changed term. */
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
