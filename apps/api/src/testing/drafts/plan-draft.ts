import { hoaBinh146 } from '@lienthehe/domain'
import type { KeptDraft } from '@lienthehe/domain/plan'
import { hashOf } from '../../plan/hash.ts'

/** A draft of the next plan as somebody left it: with half a date, and with more clubs than the other fields allow. */
export const planDraftBegun = {
  origin: { becoming: 'next', hash: hashOf(hoaBinh146) },
  typed: {
    number: '',
    title: 'Kế hoạch nhân rộng 2026–2030',
    titleEn: '',
    issuer: 'Ủy ban nhân dân tỉnh',
    from: '01/01/2026',
    to: '31/12/20',
    ...{ validFrom: '', issuedOn: '', paperNumber: '' },
    figures: { 'clubs.new.count': '7500' },
    leftOut: ['clubs.newPerDistrict'],
  },
} as const satisfies Omit<KeptDraft, 'id'>
