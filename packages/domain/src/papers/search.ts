import { matchesSearch } from '../text/fold.ts'
import type { PaperKind } from './kind.ts'
import type { Paper } from './schema.ts'

/** The search for papers; `null` means any. */
export type PaperFilter = {
  readonly text: string
  readonly kind: PaperKind | null
  readonly year: number | null
  readonly clause: string | null
}

/**
 * Does the paper match the filter? The text is searched in number, issuer, subject and addressees, ignoring accents and
 * case.
 */
export function isPaperFound(paper: Omit<Paper, 'id' | 'plan' | 'withdrawal'>, filter: PaperFilter): boolean {
  const { number, issuer, subject, addressees } = paper
  const text = [number, issuer, subject, addressees ?? ''].join(' ')
  return (
    (filter.kind === null || paper.kind === filter.kind) &&
    (filter.year === null || paper.year === filter.year) &&
    (filter.clause === null || paper.clauses.includes(filter.clause)) &&
    matchesSearch(text, filter.text)
  )
}
