import { isoDate } from '@lienthehe/domain'
import type { PersonRequestDraft } from '@lienthehe/domain/privacy'
import { target } from '../people.ts'

/**
 * The request of a member of the target club for a copy of their data, twelve days before the day of the authorisation
 * matrix.
 */
export const personRequestDraft = {
  ...{ kind: 'copy', askedOn: isoDate('2025-11-08'), how: 'inWriting', askedBy: null },
  matter: `Xin bản in zm${target}`,
} as const satisfies PersonRequestDraft
