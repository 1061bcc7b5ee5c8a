import { isPasswordMark } from '../auth/password-mark.ts'
import type { Readable } from '../db/database.ts'
import type { RegisterFinding } from './finding.ts'
import { type RowKind, rowKinds, type StoredRow, type WitnessedKind, witnessedKinds } from './row-kinds.ts'
import type { Witness, Witnesses } from './witnesses.ts'

const rowsAtOnce = 500

/** Do all rows match the history, and are there no other rows? */
export async function compareRows(db: Readable, witnesses: Witnesses): Promise<readonly RegisterFinding[]> {
  const findings: RegisterFinding[] = []
  for (const of of witnessedKinds) findings.push(...(await compareKind(db, of, witnesses)))
  return findings
}

async function compareKind(
  db: Readable,
  of: WitnessedKind,
  { all, isIllustration }: Witnesses,
): Promise<readonly RegisterFinding[]> {
  const kind: RowKind = rowKinds[of]
  const ofKind = all.filter((witness) => witness.of === of)
  const findings: RegisterFinding[] = []
  for (let start = 0; start < ofKind.length; start += rowsAtOnce) {
    const some = ofKind.slice(start, start + rowsAtOnce)
    const rows = await kind.rows(
      db,
      some.map(({ id }) => id),
    )
    const stored = new Map(rows.map((row) => [row.id, row]))
    findings.push(...some.flatMap((witness) => compare(witness, stored.get(witness.id))))
  }
  if (isIllustration && kind.isInvented) return findings
  const known = new Set(ofKind.map(({ id }) => id))
  const unknown = (await kind.ids(db)).filter((id) => !known.has(id))
  return [...findings, ...unknown.map((id) => ({ kind: 'rowUnknown', of, id }) as const)]
}

function compare(
  { of, id, seq, facts, events }: Witness,
  row: StoredRow | undefined,
): readonly RegisterFinding[] {
  if (facts === null) return row === undefined ? [] : [{ kind: 'rowUnknown', of, id }]
  if (row === undefined) return [{ kind: 'rowMissing', of, id, seq }]
  if (facts === 'erased') return []
  const expected = { ...facts, ...(events.length > 0 && { events }) }
  // A field that this version of the program no longer knows is not counted as an edit.
  const fields = Object.entries(expected)
    .filter(([name, value]) => name in row.facts && canonical(row.facts[name]) !== canonical(value))
    .filter(([name, value]) => name !== 'password' || isPasswordMark(value))
    .map(([name]) => name)
  return fields.length === 0 ? [] : [{ kind: 'rowChanged', of, id, fields, seq }]
}

/** A text that is equal for equal values, whatever the order of their fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => {
    if (name === 'grants' && Array.isArray(part)) return part.map(canonical).toSorted()
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    // An event that lacks this detail has null in the row. In the history the field is missing, if the event is from
    // before the program had it.
    const recorded = Object.entries(part).filter(([field, value]) => field !== 'into' || value !== null)
    return Object.fromEntries(recorded.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
