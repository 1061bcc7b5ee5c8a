import { isoDate } from '@lienthehe/domain'
import type { PersonRequestDraft } from '@lienthehe/domain/privacy'
import { target } from '../people.ts'

/** A copy that somebody of the target club asks for, twelve days before the day on which the matrix is tried. */
export const personRequestDraft = {
  ...{ kind: 'copy', askedOn: isoDate('2025-11-08'), how: 'inWriting', askedBy: null },
  matter: `Xin bản in zm${target}`,
} as const satisfies PersonRequestDraft
