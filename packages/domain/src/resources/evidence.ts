import { yearOf } from '../calendar/iso-date.ts'
import type { Evidence } from '../oversight/evidence.ts'
import type { EvidenceKind } from '../plan/evidence-kind.ts'
import type { MeansMatter, MeansRecord } from './means-schema.ts'
import type { BudgetLine } from './schema.ts'

/** What granted money proves, in the year of the line; a line that is only estimated, or withdrawn, proves nothing. */
export function evidenceOfBudget(lines: readonly BudgetLine[]): readonly Evidence[] {
  return lines.flatMap(({ unit, year, state, withdrawal }) =>
    withdrawal === null && state.stage !== 'estimated'
      ? [{ kind: 'approvedMoney', unit, year, on: state.approvedOn, many: 1, agency: null }]
      : [],
  )
}

/** What gifts and work prove, in the year of their day; withdrawn records prove nothing. */
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
    // No obligation of section V is met just by holding a meeting.
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
