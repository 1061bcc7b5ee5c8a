import type { AlikePair, DuplicateRuling } from '@lienthehe/domain/duplicates'
import type { HistoryAction } from '@lienthehe/domain/history'
import type { Member, MemberId } from '@lienthehe/domain/members'
import type { AuditEntry } from '../audit/append.ts'
import { loadMembership, type StoredMembership } from '../members/record.ts'
import { type RecordKind, recordEntry } from '../writes/record.ts'
import type { Writer } from '../writes/write.ts'
import { insertRuling, readRulingsOn, updateRuling } from './queries.ts'

/** How a ruling is stored. */
export const rulingRecord: RecordKind<DuplicateRuling> = {
  kind: 'duplicateRuling',
  clubOf: () => null,
  labelOf: () => '',
  factsOf: ({ decision, one, other, isWithdrawn }) => ({ decision, pair: `${one} ${other}`, isWithdrawn }),
  insert: ({ tx }, ruling) => insertRuling(tx, ruling),
  update: ({ tx }, ruling, { version }) => updateRuling(tx, ruling, version),
}

/** The entry for a ruling in the history of one member’s club, under that member's name. */
export function rulingEntry(
  action: HistoryAction,
  change: { readonly before: DuplicateRuling | null; readonly after: DuplicateRuling },
  { club, fullName }: Pick<Member, 'club' | 'fullName'>,
): AuditEntry {
  return { ...recordEntry(rulingRecord, action, change), club, label: fullName }
}

/** The two memberships and the earlier rulings about them. Refused as not found when one of the two does not exist. */
export async function loadPair(
  writer: Pick<Writer, 'tx' | 'units'>,
  asked: { readonly one: MemberId; readonly other: MemberId },
) {
  const one = await loadMembership(writer, { id: asked.one })
  const other = await loadMembership(writer, { id: asked.other })
  const pair: AlikePair = {
    one: placedOf(one),
    other: placedOf(other),
    rulings: await readRulingsOn(writer.tx, asked.other),
  }
  return { pair, other, subjects: [one.subjects[0], other.subjects[0]] as const }
}

function placedOf({ stored, club }: StoredMembership) {
  return { member: stored.value, commune: club.commune }
}
