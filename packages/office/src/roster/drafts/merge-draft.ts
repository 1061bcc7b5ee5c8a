import type { IsoDate } from '@lienthehe/domain'
import type { Hardship, HardshipKind, MemberDraft } from '@lienthehe/domain/members'
import { isSameSubgroup } from '@lienthehe/domain/subgroups'
import { isAsExact } from '../births/compare.ts'
import type { RowDraft } from '../judging/interpret-row.ts'

/** The member that a row of a new person describes. */
export function draftOfNew(row: RowDraft, defaultJoinedOn: IsoDate): MemberDraft {
  return {
    fullName: row.fullName ?? '',
    sex: row.sex ?? null,
    birth: row.birth ?? null,
    ethnicity: row.ethnicity ?? null,
    hardships: row.hardships ? allBegun(row.hardships) : null,
    village: row.village ?? null,
    subgroup: row.subgroup ?? null,
    phone: row.phone ?? null,
    citizenId: row.citizenId ?? null,
    joinedOn: row.joinedOn ?? defaultJoinedOn,
  }
}

/** The stored member, updated by the row; where the row is less exact, the stored value stays. */
export function draftOfMerged(stored: MemberDraft, row: RowDraft, today: IsoDate): MemberDraft {
  return {
    fullName: row.fullName ?? stored.fullName,
    sex: row.sex === undefined ? stored.sex : row.sex,
    birth: row.birth === undefined || keepsBirth(stored.birth, row.birth) ? stored.birth : row.birth,
    ethnicity: row.ethnicity === undefined ? stored.ethnicity : row.ethnicity,
    hardships:
      row.hardships === undefined ? stored.hardships : mergeHardships(stored.hardships, row.hardships, today),
    village: row.village === undefined ? stored.village : row.village,
    subgroup: row.subgroup === undefined || sameSubgroup(stored, row) ? stored.subgroup : row.subgroup,
    phone: row.phone === undefined || samePhone(stored.phone, row.phone) ? stored.phone : row.phone,
    citizenId: row.citizenId === undefined ? stored.citizenId : row.citizenId,
    joinedOn: row.joinedOn ?? stored.joinedOn,
  }
}

function keepsBirth(stored: MemberDraft['birth'], said: MemberDraft['birth']): boolean {
  return stored !== null && said !== null && isAsExact(stored, said)
}

function samePhone(stored: string | null, said: string | null): boolean {
  return stored !== null && said !== null && stored.replace(/[ .-]/g, '') === said
}

function sameSubgroup(stored: MemberDraft, row: RowDraft): boolean {
  if (stored.subgroup === null || row.subgroup === null || row.subgroup === undefined) return false
  return isSameSubgroup(stored.subgroup, row.subgroup)
}

/**
 * Merges the hardships of a row into the stored ones. A list often names only one of several hardships, so the others
 * continue; only “Không” ends all of them. A household is either poor or near-poor, never both. A hardship ends on
 * today's date, because a past date would change past reports.
 */
function mergeHardships(
  stored: MemberDraft['hardships'],
  said: readonly HardshipKind[] | null,
  today: IsoDate,
): MemberDraft['hardships'] {
  if (said === null || stored === null) return said?.map(begun) ?? null
  const kept = stored.flatMap((hardship) =>
    lasts(hardship, today) && isEnded(hardship, said) ? endOn(hardship, today) : [hardship],
  )
  const lasting = new Set(kept.filter((hardship) => lasts(hardship, today)).map(({ kind }) => kind))
  return [...kept, ...said.filter((kind) => !lasting.has(kind)).map(begun)]
}

function isEnded({ kind }: Hardship, said: readonly HardshipKind[]): boolean {
  if (said.length === 0) return true
  if (said.includes(kind)) return false
  return (kind === 'poor' && said.includes('nearPoor')) || (kind === 'nearPoor' && said.includes('poor'))
}

/** A hardship that began today or later never existed on a day before today, so it is removed. */
function endOn(hardship: Hardship, today: IsoDate): readonly Hardship[] {
  return hardship.from !== null && hardship.from >= today ? [] : [{ ...hardship, to: today }]
}

function lasts({ to }: Hardship, today: IsoDate): boolean {
  return to === null || to > today
}

const begunOf = new WeakMap<readonly HardshipKind[], Hardship[]>()

/** One array for all rows with the same kinds, because a list has few different wordings. */
function allBegun(kinds: readonly HardshipKind[]): Hardship[] {
  const known = begunOf.get(kinds)
  if (known !== undefined) return known
  const hardships = kinds.map(begun)
  begunOf.set(kinds, hardships)
  return hardships
}

/** A list says that there is a hardship, but not since when. */
function begun(kind: HardshipKind): Hardship {
  return { kind, from: null, to: null }
}
