import {
  formatBirth,
  labelEthnicity,
  labelHardship,
  labelSex,
  type MemberDraft,
} from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import type { RosterField } from '../roster.ts'

/** The fields of a roster that are stored with a member. */
export const memberFields = [
  'fullName',
  'sex',
  'birth',
  'ethnicity',
  'hardship',
  'village',
  'subgroup',
  'phone',
  'citizenId',
  'joinedOn',
] as const satisfies readonly RosterField[]
export type MemberField = (typeof memberFields)[number]

/** What a person would type into the cell of a list for this field; empty for what is not recorded. */
export function textOfMember(member: MemberDraft, field: MemberField): string {
  switch (field) {
    case 'sex':
      return member.sex === null ? '' : labelSex(member.sex, 'vi')
    case 'birth':
      return member.birth === null ? '' : formatBirth(member.birth)
    case 'ethnicity':
      return member.ethnicity === null ? '' : labelEthnicity(member.ethnicity, 'vi')
    case 'hardship':
      return textOfHardships(member.hardships)
    case 'joinedOn':
      return formatDate(member.joinedOn)
    default:
      return member[field] ?? ''
  }
}

/** The hardships that have not ended; a list is about today. */
function textOfHardships(hardships: MemberDraft['hardships']): string {
  if (hardships === null) return ''
  const lasting = hardships.filter(({ to }) => to === null)
  return lasting.length === 0 ? 'Không' : lasting.map(({ kind }) => labelHardship(kind, 'vi')).join('; ')
}
