import { type ClubDraft, labelFoundingSource } from '@lienthehe/domain/clubs'
import { formatDate } from '@lienthehe/domain/text'
import type { FieldChange } from '../judging/judge-row.ts'
import type { RosterField } from '../roster.ts'

/** The fields of a list that are stored with a club, except its commune. */
const storedFields = [
  'club',
  'village',
  'establishedOn',
  'decisionNumber',
  'decidedOn',
  'decisionIssuer',
  'money',
  'meetingDay',
] as const satisfies readonly RosterField[]
type StoredField = (typeof storedFields)[number]

/** What a person would type into the cell of a list for this field of a club; empty for what is not recorded. */
function textOfClub(club: ClubDraft, field: StoredField): string {
  switch (field) {
    case 'club':
      return club.name
    case 'establishedOn':
      return formatDate(club.establishedOn)
    case 'decidedOn':
      return club.decidedOn === null ? '' : formatDate(club.decidedOn)
    case 'money':
      return textOfMoney(club.foundingMoney)
    case 'meetingDay':
      return club.meetingDay === null ? '' : String(club.meetingDay)
    default:
      return club[field] ?? ''
  }
}

/** A club's source of money as text: `Ngân sách huyện`, `Dự án: VIE071`. */
export function textOfMoney(money: ClubDraft['foundingMoney']): string {
  if (money === null) return ''
  const source = labelFoundingSource(money.source, 'vi')
  return money.name === null ? source : `${source}: ${money.name}`
}

/** The fields whose text would change. */
export function changesOfClub(before: ClubDraft, after: ClubDraft): readonly FieldChange[] {
  return storedFields.flatMap((field) => {
    const [from, to] = [textOfClub(before, field), textOfClub(after, field)]
    return from === to ? [] : [{ field, from, to }]
  })
}
