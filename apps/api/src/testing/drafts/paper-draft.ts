import { hoaBinh146 } from '@lienthehe/domain'
import type { PaperDraft } from '@lienthehe/domain/papers'
import { paperDraftSchema } from '@lienthehe/domain/schema'
import { unitOf } from '../two-provinces.ts'

/** The paper with the budget of the first district for 2022; a test may change any field. */
export function paperDraft(
  said: Readonly<Record<string, unknown>> & { readonly number: string },
): PaperDraft {
  return paperDraftSchema.parse({
    plan: hoaBinh146.id,
    unit: unitOf('11'),
    kind: 'budget',
    year: 2022,
    issuedOn: '2021-12-20',
    issuer: 'UBND huyện zq111',
    addressees: null,
    subject: 'Giao dự toán năm 2022',
    clauses: ['V.4.c'],
    proves: ['districtCommittees.budget'],
    ...said,
  })
}
