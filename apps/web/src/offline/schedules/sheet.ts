import type { DraftKind, DraftRecord } from '../draft.ts'

export type Sheet = { readonly bookings: readonly number[]; readonly note?: string }

/** The same kind of sheet in two builds: the second has an additional note, and can also read sheets of the first. */
export const builds = [buildOf(1), buildOf(2)] as const

function buildOf(version: 1 | 2): DraftKind<Sheet, Sheet> {
  return {
    name: 'report',
    version,
    read: (body, written) => (written <= version && isSheet(body) ? body : undefined),
    inputOf: ({ bookings, note = '' }) => (version === 1 ? { bookings } : { bookings, note }),
  }
}

function isSheet(body: unknown): body is Sheet {
  return typeof body === 'object' && body !== null && 'bookings' in body
}

export const key = '3f0c9d5e-1a2b-4c3d-8e4f-5a6b7c8d9e0f'

/** A sheet into which nothing has been typed yet. */
export function blankSheet({ version }: DraftKind<Sheet, Sheet>, tab: string, now: number): DraftRecord {
  return {
    key,
    kind: 'report',
    version,
    body: { bookings: [] },
    owner: 'owner',
    club: 'club',
    month: '2026-11',
    changedAt: now,
    outgoing: null,
    refusal: null,
    receipt: null,
    holder: tab,
  }
}
