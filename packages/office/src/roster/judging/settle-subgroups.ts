import { spellingKey } from '@lienthehe/domain/text'
import { notice, type RowReading } from './judge-row.ts'

/**
 * Changes subgroup names in rows to the club's own spelling. A name that the club does not have is new. If the club has
 * other subgroups, a finding says so, because the name may be a misspelling of one of them. Called once for all rows of
 * a list.
 */
export function settleSubgroups(ofClub: readonly string[]): <Read extends RowReading>(reading: Read) => Read {
  const spellings = new Map(ofClub.toReversed().map((name) => [spellingKey(name), name]))
  const known = new Set(spellings.keys())
  return (reading) => {
    const { subgroup } = reading.draft
    if (subgroup === undefined || subgroup === null) return reading
    const key = spellingKey(subgroup)
    const spelling = spellings.get(key) ?? subgroup
    spellings.set(key, spelling)
    const draft = { ...reading.draft, subgroup: spelling }
    if (known.size === 0 || known.has(key)) return { ...reading, draft }
    const isNew = notice(reading.row, 'subgroup', 'doubt', 'subgroupNew', spelling)
    return { ...reading, draft, findings: [...reading.findings, isNew] }
  }
}
