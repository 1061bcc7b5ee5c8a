import type { IsoDate } from '@lienthehe/domain'
import { parseTypedDate } from '@lienthehe/domain/calendar'
import {
  checkMemberDraft,
  type Ethnicity,
  formatBirth,
  type Hardship,
  type HardshipKind,
  type MemberDraft,
  parseTypedBirth,
  type Sex,
} from '@lienthehe/domain/members'
import type { WrongField } from '@lienthehe/domain/refusals'
import { formatDate } from '@lienthehe/domain/text'

/** One hardship as typed; its kind is empty at first. An empty date means: not recorded. */
export type HardshipEntry = { readonly kind: HardshipKind | ''; readonly from: string; readonly to: string }

export const blankHardship: HardshipEntry = { kind: '', from: '', to: '' }

/** The texts in the fields of the member form. */
export type MemberEntry = {
  readonly fullName: string
  readonly sex: Sex | null
  readonly birth: string
  /** Ticked if nobody knows the birth. This distinguishes an unknown birth from one that was forgotten. */
  readonly birthUnknown: boolean
  readonly ethnicity: Ethnicity | null
  readonly hardship: 'unknown' | 'none' | 'some'
  readonly hardships: readonly HardshipEntry[]
  readonly village: string
  readonly phone: string
  readonly citizenId: string
  readonly joinedOn: string
  /** `''`: in no subgroup. */
  readonly subgroup: string
}

export function emptyEntry({ village, joinedOn }: { village: string; joinedOn: IsoDate }): MemberEntry {
  return {
    fullName: '',
    sex: null,
    birth: '',
    birthUnknown: false,
    ethnicity: null,
    hardship: 'unknown',
    hardships: [],
    village,
    phone: '',
    citizenId: '',
    joinedOn: formatDate(joinedOn),
    subgroup: '',
  }
}

export function entryOf(draft: MemberDraft): MemberEntry {
  const { fullName, sex, birth, ethnicity, hardships, village, phone, citizenId, joinedOn, subgroup } = draft
  return {
    fullName,
    sex,
    birth: birth === null ? '' : formatBirth(birth),
    birthUnknown: birth === null,
    ethnicity,
    hardship: hardships === null ? 'unknown' : hardships.length === 0 ? 'none' : 'some',
    hardships: (hardships ?? []).map(({ kind, from, to }) => ({ kind, from: textOf(from), to: textOf(to) })),
    village: village ?? '',
    phone: phone ?? '',
    citizenId: citizenId ?? '',
    joinedOn: formatDate(joinedOn),
    subgroup: subgroup ?? '',
  }
}

/** The draft that the form makes, and the problems in it. In the draft, unreadable input counts as unknown. */
export function readEntry(
  entry: MemberEntry,
  { today, establishedOn }: { readonly today: IsoDate; readonly establishedOn: IsoDate },
): { readonly draft: MemberDraft; readonly problems: readonly WrongField[] } {
  const birth = entry.birthUnknown ? null : parseTypedBirth(entry.birth)
  const joinedOn = parseTypedDate(entry.joinedOn)
  const draft: MemberDraft = {
    fullName: entry.fullName,
    sex: entry.sex,
    birth,
    ethnicity: entry.ethnicity,
    hardships: readHardships(entry),
    village: textOrNull(entry.village),
    phone: textOrNull(entry.phone),
    citizenId: textOrNull(entry.citizenId),
    joinedOn: joinedOn ?? today,
    subgroup: textOrNull(entry.subgroup),
  }
  const found = checkMemberDraft(draft, { today, establishedOn }).map(({ field, problem }) => ({
    field: `draft.${field}`,
    problem,
  }))
  return { draft, problems: [...unreadable(entry, birth === null, joinedOn === null), ...found] }
}

function unreadable(entry: MemberEntry, noBirth: boolean, noJoining: boolean): readonly WrongField[] {
  const problems: WrongField[] = []
  if (entry.fullName.trim() === '') problems.push({ field: 'draft.fullName', problem: 'required' })
  if (!entry.birthUnknown && noBirth)
    problems.push({ field: 'draft.birth', problem: entry.birth.trim() === '' ? 'required' : 'birthInvalid' })
  if (entry.hardship === 'some' && entry.hardships.length === 0)
    problems.push({ field: 'draft.hardships', problem: 'required' })
  if (noJoining)
    problems.push({
      field: 'draft.joinedOn',
      problem: entry.joinedOn.trim() === '' ? 'required' : 'dateInvalid',
    })
  if (entry.hardship !== 'some') return problems
  return [...problems, ...entry.hardships.flatMap((hardship, place) => unreadableHardship(hardship, place))]
}

function unreadableHardship(hardship: HardshipEntry, place: number): readonly WrongField[] {
  const path = `draft.hardships.${place}`
  const dates = (['from', 'to'] as const)
    .filter((end) => hardship[end].trim() !== '' && parseTypedDate(hardship[end]) === null)
    .map((end) => ({ field: `${path}.${end}`, problem: 'dateInvalid' as const }))
  return hardship.kind === '' ? [{ field: `${path}.kind`, problem: 'required' }, ...dates] : dates
}

/** “Yes” without a chosen hardship counts as unknown. */
function readHardships({ hardship, hardships }: MemberEntry): Hardship[] | null {
  if (hardship === 'none') return []
  const chosen = hardships.flatMap(({ kind, from, to }) =>
    kind === '' ? [] : [{ kind, from: parseTypedDate(from), to: parseTypedDate(to) }],
  )
  return hardship === 'unknown' || chosen.length === 0 ? null : chosen
}

function textOf(date: IsoDate | null): string {
  return date === null ? '' : formatDate(date)
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text
}
