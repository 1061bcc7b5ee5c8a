import { hoaBinh146 } from '@lienthehe/domain'
import type { MatterDraft } from '@lienthehe/domain/matters'
import { matterDraftSchema } from '@lienthehe/domain/schema'
import { unitOf } from '../two-provinces.ts'

/** A matter that the first district raised in 2023; a test may change any field. */
export function matterDraft(said: Readonly<Record<string, unknown>> = {}): MatterDraft {
  return matterDraftSchema.parse({
    ...{ plan: hoaBinh146.id, kind: 'arising', unit: unitOf('11'), club: null, on: '2023-03-12' },
    ...{ raisedBy: 'Hội NCT zq111', says: 'Đường vào xóm sạt lở' },
    ...said,
  })
}

/** The province's answer to that matter. */
export const matterAnswer = { on: '2023-03-20', by: 'Hội NCT tỉnh', says: 'Họp ở nhà văn hóa xã' }
