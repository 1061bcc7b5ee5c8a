import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { paperSchema } from './schema.ts'
import type { PaperSituation } from './transitions.ts'

/** The province and one of its districts, as the first list of units has them. */
export const province = hoaBinhUnits.find(({ level }) => level === 'province')
export const district = hoaBinhUnits.find(({ level }) => level === 'district')

/** The data for recording a paper of the province on a day in 2023. */
export function situationOf(changed: Partial<PaperSituation> = {}): PaperSituation {
  const units = hoaBinhUnits.filter(({ level }) => level !== 'commune')
  return { plan: hoaBinh146, units, recorded: [], today: isoDate('2023-06-01'), ...changed }
}

/** The Association's guidance for 2022, with the fields that a test changes. */
export function paperOf(changed: Readonly<Record<string, unknown>> = {}) {
  return paperSchema.parse({
    id: '00000000-0000-4000-8000-000000000001',
    plan: hoaBinh146.id,
    unit: province?.key,
    kind: 'guidance',
    year: 2022,
    number: '12/HD-HNCT',
    issuedOn: '2022-02-01',
    issuer: 'Hội Người cao tuổi tỉnh',
    addressees: 'Hội Người cao tuổi các huyện, thành phố',
    subject: 'Hướng dẫn thành lập câu lạc bộ',
    clauses: ['III.1.b', 'V.1:1'],
    proves: ['association.yearlyPlan'],
    withdrawal: null,
    ...changed,
  })
}
