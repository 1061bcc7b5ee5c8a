import { matchesSearch } from '../text/fold.ts'
import type { PaperKind } from './kind.ts'
import type { Paper } from './schema.ts'

/** What is looked for among papers; `null` asks for any. */
export type PaperFilter = {
  readonly text: string
  readonly kind: PaperKind | null
  readonly year: number | null
  readonly clause: string | null
}

/** Does the paper fit? Its text is looked for in number, issuer, subject and addressees, however accents and case are typed. */
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
