import type { IsoDate } from '@lienthehe/domain'
import type { HomeCare } from '@lienthehe/domain/home-care'
import { formatBirth } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import type { api } from '../api.ts'
import { birthOrText, dateOrText } from '../ui/typed-date.ts'
import type { ClubCare } from './queries.ts'

/** A volunteer as typed; the member is `''` until one is chosen. */
export type VolunteerEntry = { readonly member: string; readonly visits: string }

/** The texts in the fields of the form. */
export type CareEntry = {
  readonly fullName: string
  readonly birth: string
  readonly village: string
  readonly from: string
  readonly volunteers: readonly VolunteerEntry[]
}

export const blankVolunteer: VolunteerEntry = { member: '', visits: '' }

export function blankCare(today: IsoDate): CareEntry {
  return { fullName: '', birth: '', village: '', from: formatDate(today), volunteers: [blankVolunteer] }
}

/** The stored record, in the form of the fields. */
export function entryOfCare({ fullName, birth, village, from, volunteers }: HomeCare): CareEntry {
  return {
    fullName,
    birth: birth === null ? '' : formatBirth(birth),
    village: village ?? '',
    from: formatDate(from),
    volunteers: volunteers.map(({ member, visitsPerMonth }) => ({ member, visits: String(visitsPerMonth) })),
  }
}

/** The draft as it is sent; unreadable input is sent as typed, and the server refuses it beside its field. */
export type SentCare = Parameters<typeof api.homeCare.begin.mutate>[0]['draft']

/** The one active member with this name; `undefined` if there is none or more than one. */
export function memberNamed({ members }: Pick<ClubCare, 'members'>, fullName: string) {
  const [only, ...others] = members.filter((member) => member.isActive && member.fullName === fullName.trim())
  return others.length === 0 ? only : undefined
}

/**
 * The draft that the entry makes. `before` is the record being changed: if the name was not changed, the person stays
 * the same member.
 */
export function readCare(
  entry: CareEntry,
  care: Pick<ClubCare, 'members'>,
  before: HomeCare | null,
): SentCare {
  const { fullName, birth, village, from, volunteers } = entry
  return {
    ...{ fullName, village, from: dateOrText(from) },
    birth: birth === '' ? null : birthOrText(birth),
    member: before?.fullName === fullName ? before.member : (memberNamed(care, fullName)?.id ?? null),
    volunteers: volunteers.map(({ member, visits }) => ({ member, visitsPerMonth: Number(visits) })),
  }
}
