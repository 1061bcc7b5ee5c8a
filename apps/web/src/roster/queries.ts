import type { JudgedRow, ListedRow, Roster, RosterTotals } from '@lienthehe/office/roster/words'
import { type ApiOutputs, api, matchedById } from '../api.ts'

export type RosterDraft = ApiOutputs['rosters']['draft']
/** A row of a dry run: of a list of members, of clubs or of boards. */
export type ShownRow = JudgedRow | ListedRow<unknown>

/** A file with its dry run, as far as it is needed to show and correct rows. */
export type ShownDraft = {
  readonly id: string
  readonly version: number
  readonly roster: Pick<Roster, 'lists'>
  readonly judgement: { readonly rows: readonly ShownRow[]; readonly totals: RosterTotals }
}

export type RosterReceipt = ApiOutputs['rosters']['commit']
export type RosterImport = ApiOutputs['rosters']['list']['imports'][number]
export type WaitingDraft = ApiOutputs['rosters']['list']['drafts'][number]

export function draftQuery(id: string) {
  return matchedById({ queryKey: ['rosters', 'draft', id], queryFn: () => api.rosters.draft.query({ id }) })
}

export function importsQuery(club: string) {
  return { queryKey: ['rosters', 'list', club], queryFn: () => api.rosters.list.query({ club }) }
}
