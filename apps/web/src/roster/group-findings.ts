import type { JudgedRow, RosterFinding } from '@lienthehe/office/roster/words'

/** One cell of the file with a finding. */
export type NoticedCell = Pick<JudgedRow, 'id' | 'sheet' | 'row'> & {
  readonly column: string | null
  readonly value: string
}

/** The same finding in several cells, so that the user reads and corrects it only once. */
export type FindingGroup = {
  /** Stays the same when the file is checked again. */
  readonly key: string
  readonly severity: RosterFinding['severity']
  readonly code: RosterFinding['code']
  readonly field: RosterFinding['field']
  readonly example: RosterFinding
  readonly cells: readonly NoticedCell[]
}

const order = { error: 0, doubt: 1, fixed: 2 } as const satisfies Record<RosterFinding['severity'], number>

/** The findings with equal ones grouped: errors first, then by how often they occur. */
export function groupFindings(
  rows: readonly Pick<JudgedRow, 'id' | 'sheet' | 'row' | 'findings'>[],
): readonly FindingGroup[] {
  const noticed = rows.flatMap(({ findings, id, sheet, row }) =>
    findings.map((finding) => ({ place: { id, sheet, row }, finding })),
  )
  const groups = Map.groupBy(noticed, ({ finding }) => `${finding.severity} ${finding.field} ${finding.code}`)
  return [...groups]
    .flatMap(([key, members]): FindingGroup[] => {
      const [first] = members
      if (first === undefined) return []
      const { severity, code, field } = first.finding
      const cells = members.map(({ place, finding: { column, value } }) => ({ ...place, column, value }))
      return [{ key, severity, code, field, example: first.finding, cells }]
    })
    .toSorted(
      (one, other) => order[one.severity] - order[other.severity] || other.cells.length - one.cells.length,
    )
}
