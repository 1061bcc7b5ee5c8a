import type { RosterFinding } from '../finding.ts'
import { foldedWords } from '../folded.ts'
import type { RosterField, RosterRow } from '../roster.ts'
import { type Leaving, readGroupLeaving, readLeaving } from './read-leaving.ts'

/** Matches notes about somebody who is away for a time but is still a member. */
const away =
  /\b(tam nghi|tam vang|tam dung|lam an xa|di lam xa|di vien|nam vien|di nuoc ngoai|cham chau|om nang)\b|^vang( mat)?$/
const present = /^(dang (sinh hoat|tham gia|hoat dong)|con sinh hoat|binh thuong|hoi vien|thanh vien|co|x)$/

/** What a row, its state or its group's heading says about the person's leaving, and the text that says so. */
export function leavingOfRow({
  cells,
  group = '',
}: RosterRow): (Leaving & { readonly field: RosterField; readonly text: string }) | null {
  for (const field of ['state', 'note'] as const) {
    const text = cells[field]?.text ?? ''
    const leaving = text === '' ? null : readLeaving(text)
    if (leaving !== null) return { ...leaving, field, text }
  }
  const byGroup = group === '' ? null : readGroupLeaving(group)
  return byGroup === null ? null : { ...byGroup, field: 'state', text: group }
}

/**
 * Findings on the state of a person: one for somebody who is away for a time and stays a member, one for a state that
 * is not understood.
 */
export function findingsOnState({ cells }: RosterRow): readonly RosterFinding[] {
  if (cells.state === undefined && cells.note === undefined) return []
  return (['state', 'note'] as const).flatMap((field): readonly RosterFinding[] => {
    const cell = cells[field]
    if (cell === undefined) return []
    const words = foldedWords(cell.text)
    const isSaid = field === 'state' ? words !== '' && !present.test(words) : away.test(words)
    if (!isSaid) return []
    return [{ severity: 'fixed', field, column: cell.column, code: 'stateNoted', value: cell.text }]
  })
}
