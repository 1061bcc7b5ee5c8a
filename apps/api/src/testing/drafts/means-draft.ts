import { hoaBinh146 } from '@lienthehe/domain'
import type { MeansDraft } from '@lienthehe/domain/resources'
import { meansDraftSchema } from '@lienthehe/domain/schema'
import { unitOf } from '../two-provinces.ts'

/** A donor's gift to the first district in 2022; a test may change any field. */
export function meansDraft(said: Readonly<Record<string, unknown>> = {}): MeansDraft {
  return meansDraftSchema.parse({
    plan: hoaBinh146.id,
    unit: unitOf('11'),
    on: '2022-01-15',
    about: giftDraft(),
    ...said,
  })
}

/** A gift of ten million đồng. */
export function giftDraft(said: Readonly<Record<string, unknown>> = {}) {
  return {
    ...{ kind: 'contribution', donor: 'Công ty zq111', source: 'donor', club: null, project: null },
    ...{ gift: { kind: 'money', amountDong: 10_000_000 }, pledge: null },
    ...said,
  }
}
