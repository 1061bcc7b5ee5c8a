import { spellingKey } from '@lienthehe/domain/text'
import { notice, type RowReading } from './judge-row.ts'

/**
 * Gives the subgroups that rows name the spelling that the club has for them. One that the club has not is new, which is
 * said as soon as it has others: it may be one of those, misspelt. Made once for all rows of a list.
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
