import type { IsoDate } from '../calendar/iso-date.ts'
import type { EvidenceKind } from '../plan/evidence-kind.ts'
import type { Agency, Obligation, Plan } from '../plan/schema.ts'
import { foldText } from '../text/fold.ts'
import type { UnitKey } from '../units/unit.ts'
import type { ObligationProof } from './obligation.ts'

/** The number of records of one kind that a unit has in a year, and the day `on` of the first of them. */
export type Evidence = {
  readonly kind: EvidenceKind
  readonly unit: UnitKey
  readonly year: number
  readonly on: IsoDate
  readonly many: number
  /** The agency named in the records; `null`: they name none. */
  readonly agency: string | null
}

/** The kinds that count for their own unit only: money granted by a district is not granted by the province. */
const ofOneUnit: readonly EvidenceKind[] = ['approvedMoney', 'yearClosed', 'phaseClosed']

/**
 * What these records prove. A record counts for its own unit and also for the units above it: what is done in a
 * district is also done in its province.
 */
export function proofsByEvidence(
  { obligations, agencies }: Pick<Plan, 'obligations' | 'agencies'>,
  evidence: readonly Evidence[],
  within: (unit: UnitKey) => readonly UnitKey[],
): readonly ObligationProof[] {
  const owners = new Map(agencies.map((agency) => [agency.id, agency]))
  const named = new Set(agencies.flatMap(namesOf))
  return evidence.flatMap((one) => {
    const name = one.agency === null ? null : foldText(one.agency)
    const shown = obligations.filter((obligation) => isShownBy(obligation, one.kind, { name, named, owners }))
    if (shown.length === 0) return []
    const { kind, year, on, many } = one
    const record = { kind, many }
    const units = ofOneUnit.includes(kind) ? [one.unit] : within(one.unit)
    return shown.flatMap(({ id: obligation }) =>
      units.map((unit): ObligationProof => ({ obligation, unit, year, on, record })),
    )
  })
}

type Names = {
  readonly name: string | null
  readonly named: ReadonlySet<string>
  readonly owners: ReadonlyMap<string, Agency>
}

function isShownBy(
  { agency, shownBy = [] }: Obligation,
  kind: EvidenceKind,
  { name, named, owners }: Names,
): boolean {
  const owner = owners.get(agency)
  return shownBy.some((asked) => {
    if (asked.kind !== kind) return false
    if (asked.by === 'owner') return name !== null && owner !== undefined && namesOf(owner).includes(name)
    if (asked.by === 'unnamed') return name === null || !named.has(name)
    return true
  })
}

const namesOf = ({ name }: Agency): readonly string[] => [foldText(name.vi), foldText(name.en)]
