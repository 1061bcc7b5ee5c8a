import type { RosterField, TypedCell } from '@lienthehe/office/roster/words'
import type { QueryKey } from '@tanstack/solid-query'
import { api } from '../api.ts'
import type { Keyed } from '../forms/write.ts'
import { draftQuery } from './queries.ts'

/** The file being changed, and the version of it that the user saw. */
export type Seen = { readonly id: string; readonly version: number }

export type Given = Seen & { readonly question: string; readonly answer: string | null }

export type ColumnChoice = {
  readonly sheet: string
  readonly column: string
  readonly field: RosterField | null
}

/**
 * How an uploaded file is changed before it is imported. The file lists the members of one club, or data of a unit's
 * clubs.
 */
export type DraftEdits = {
  readonly correct: (
    input: Keyed<Seen & { readonly cells: TypedCell[] }>,
  ) => Promise<{ readonly version: number }>
  readonly answer: (input: Keyed<Given>) => Promise<unknown>
  readonly match: (input: Keyed<Seen & ColumnChoice>) => Promise<unknown>
  /** The queries that show the file. */
  readonly touches: () => readonly QueryKey[]
}

/** How a list of one club's members is changed. */
export function clubEdits(draft: () => Pick<Seen, 'id'>): DraftEdits {
  return {
    correct: (input) => api.rosters.correct.mutate(input),
    answer: (input) => api.rosters.answer.mutate(input),
    match: (input) => api.rosters.match.mutate(input),
    touches: () => [draftQuery(draft().id).queryKey],
  }
}
