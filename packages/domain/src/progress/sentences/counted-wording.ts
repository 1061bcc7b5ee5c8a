import type { Measure } from '../../plan/schema.ts'
import { formatInteger } from '../../text/format.ts'
import type { InLanguage } from '../../text/language.ts'

type Noun = { readonly vi: string; readonly one: string; readonly many: string }

const club: Noun = { vi: 'câu lạc bộ', one: 'club', many: 'clubs' }
const member: Noun = { vi: 'thành viên', one: 'member', many: 'members' }
const olderPerson: Noun = { vi: 'người cao tuổi', one: 'older person', many: 'older people' }
const person: Noun = { vi: 'người', one: 'person', many: 'people' }

const nouns: Readonly<Record<Measure['kind'], Noun>> = {
  clubsFounded: club,
  communesCovered: { vi: 'xã, phường, thị trấn', one: 'commune', many: 'communes' },
  unitsServed: { vi: 'đơn vị', one: 'unit', many: 'units' },
  villagesServed: { vi: 'thôn, xóm, tổ', one: 'village', many: 'villages' },
  peopleOfNewClubs: member,
  people: person,
  clubsMaintained: club,
  clubsOperating: club,
  clubsMeeting: club,
  clubsWithFund: club,
  districtsPlanned: { vi: 'huyện, thành phố', one: 'district', many: 'districts' },
}

/**
 * The noun for what a target counts, in the form used after a number: `câu lạc bộ`, `older people`; after 1: `older
 * person`.
 */
export function describeCounted(
  measure: Measure,
  { count, language }: InLanguage & { readonly count: number | 'many' },
): string {
  const isOlder = measure.kind === 'peopleOfNewClubs' && measure.who === 'olderPeople'
  const { vi, one, many } = isOlder ? olderPerson : nouns[measure.kind]
  return { vi, en: count === 1 ? one : many }[language]
}

/** `58 người`, `1 club`: a number with the noun for what the target counts. */
export function describeAmount(
  count: number,
  { measure, language }: InLanguage & { readonly measure: Measure },
): string {
  return `${formatInteger(count, language)} ${describeCounted(measure, { count, language })}`
}
