import { yearOf } from '../calendar/iso-date.ts'
import type { Evidence } from '../oversight/evidence.ts'
import type { EvidenceKind } from '../plan/evidence-kind.ts'
import type { MeansMatter, MeansRecord } from './means-schema.ts'
import type { BudgetLine } from './schema.ts'

/**
 * The evidence from approved budget lines, for the year of each line. An estimate or a withdrawn line proves nothing.
 */
export function evidenceOfBudget(lines: readonly BudgetLine[]): readonly Evidence[] {
  return lines.flatMap(({ unit, year, state, withdrawal }) =>
    withdrawal === null && state.stage !== 'estimated'
      ? [{ kind: 'approvedMoney', unit, year, on: state.approvedOn, many: 1, agency: null }]
      : [],
  )
}

/** The evidence from records of gifts and work, for the year of their day. Withdrawn records prove nothing. */
export function evidenceOfMeans(records: readonly MeansRecord[]): readonly Evidence[] {
  return records
    .filter(({ withdrawal }) => withdrawal === null)
    .flatMap(({ unit, on, about }) =>
      kindsOf(about).map((kind) => ({ kind, unit, year: yearOf(on), on, many: 1, agency: agencyOf(about) })),
    )
}

function kindsOf(about: MeansMatter): readonly EvidenceKind[] {
  switch (about.kind) {
    case 'health':
      return [about.health]
    case 'project':
      return ['gift']
    // No obligation of section V is met only by holding a conference.
    case 'conference':
      return []
    case 'pledge':
    case 'contribution':
      return about.source === 'foreignDonor' ? ['gift', 'foreignGift'] : ['gift']
    default:
      return [about.kind]
  }
}

const agencyOf = (about: MeansMatter): string | null => ('agency' in about ? about.agency : null)
