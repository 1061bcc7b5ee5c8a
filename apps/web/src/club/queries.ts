import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type ClubView = ApiOutputs['clubs']['get']
export type ListedMember = ApiOutputs['members']['list']['members'][number]

export function clubQuery(id: string, asOf: IsoDate | null) {
  return { queryKey: ['clubs', 'get', id, asOf], queryFn: () => api.clubs.get.query({ id, asOf }) }
}

/** Everybody whom the club has ever listed. */
export function membersQuery(club: string) {
  return { queryKey: ['members', 'list', club], queryFn: () => api.members.list.query({ club }) }
}

/** Members not confirmed for a year. */
export function unconfirmedQuery(club: ClubId) {
  return {
    queryKey: ['members', 'unconfirmed', club],
    queryFn: () => api.members.unconfirmed.query({ club }),
  }
}

/** The queries whose answers may change with a confirmation; none of them is a count. */
export function touchedByConfirmation(club: ClubId): readonly QueryKey[] {
  return [
    ['members', 'unconfirmed', club],
    ['clubs', 'history', club],
  ]
}

export type Receiver = ApiOutputs['clubs']['receivers']['receivers'][number]

/** The form that changes a club’s state, with the clubs into which this one can be merged. */
export function stateFormQuery(id: ClubId) {
  return {
    queryKey: ['clubs', 'receivers', id],
    queryFn: async () => {
      const { StateDialog } = await import('./state-dialog.tsx')
      const { receivers } = await api.clubs.receivers.query({ id })
      return { dialog: () => StateDialog, receivers }
    },
  }
}

/** The members affected if club `id` is merged into club `into`. */
export function mergerMembersQuery(id: ClubId, into: ClubId) {
  return {
    queryKey: ['clubs', 'mergerMembers', id, into],
    queryFn: () => api.clubs.mergerMembers.query({ id, into }),
  }
}

/** What happened in the life of the club up to that day. */
export function lifeQuery(id: ClubId, asOf: IsoDate) {
  return { queryKey: ['clubs', 'life', id, asOf], queryFn: () => api.clubs.life.query({ id, asOf }) }
}

export function historyQuery(id: ClubId) {
  return { queryKey: ['clubs', 'history', id], queryFn: () => api.clubs.history.query({ id }) }
}

/** The forms of members, as a file of their own. */
export const memberFormsQuery = {
  queryKey: ['screen', 'memberForms'],
  queryFn: async () => {
    const { MemberForms } = await import('./members/member-forms.tsx')
    return { forms: () => MemberForms }
  },
  staleTime: Number.POSITIVE_INFINITY,
}

/** The view of the history. It is loaded once, because its code does not change while the page is open. */
export const historyViewQuery = {
  queryKey: ['clubs', 'historyView'],
  queryFn: async () => {
    const { ClubHistory } = await import('./club-history.tsx')
    return { view: () => ClubHistory }
  },
  staleTime: Number.POSITIVE_INFINITY,
}

/** The list of the club’s reports, as a file of its own. */
export const reportsViewQuery = {
  queryKey: ['screen', 'clubReports'],
  queryFn: async () => {
    const { ClubReports } = await import('../activities/club-reports.tsx')
    return { view: () => ClubReports }
  },
  staleTime: Number.POSITIVE_INFINITY,
}

/** The list of the visits to the club, as a file of its own. */
export const visitsViewQuery = {
  queryKey: ['screen', 'clubVisits'],
  queryFn: async () => {
    const { ClubVisits } = await import('../visits/club-visits.tsx')
    return { view: () => ClubVisits }
  },
  staleTime: Number.POSITIVE_INFINITY,
}

/** The code for confirming that people are still members, as a separate file. */
export const toConfirmViewQuery = {
  queryKey: ['screen', 'toConfirm'],
  queryFn: async () => {
    const { ToConfirm } = await import('./members/to-confirm.tsx')
    return { view: () => ToConfirm }
  },
  staleTime: Number.POSITIVE_INFINITY,
}

/** The members' part of the club page, as a file of its own. */
export const peopleViewQuery = {
  queryKey: ['screen', 'people'],
  queryFn: async () => {
    const { PeopleSection } = await import('./people-section.tsx')
    return { view: () => PeopleSection }
  },
  staleTime: Number.POSITIVE_INFINITY,
}

/** The subgroups of the club, as a file of their own. */
export const subgroupsViewQuery = {
  queryKey: ['screen', 'subgroups'],
  queryFn: async () => {
    const { SubgroupsSection } = await import('../subgroups/subgroups-section.tsx')
    return { view: () => SubgroupsSection }
  },
  staleTime: Number.POSITIVE_INFINITY,
}

export const boardViewQuery = {
  queryKey: ['screen', 'board'],
  queryFn: async () => {
    const { BoardSection } = await import('../board/board-section.tsx')
    return { view: () => BoardSection }
  },
  staleTime: Number.POSITIVE_INFINITY,
}

/** The import of member lists, as a file of its own. */
export const importViewQuery = {
  queryKey: ['screen', 'import'],
  queryFn: async () => {
    const { ClubImport } = await import('../roster/club-import.tsx')
    return { view: () => ClubImport }
  },
  staleTime: Number.POSITIVE_INFINITY,
}

/** The scanned papers, as a file of their own. */
export const papersViewQuery = {
  queryKey: ['screen', 'attachments'],
  queryFn: async () => {
    const { Attachments } = await import('../attachments/attachments.tsx')
    return { view: () => Attachments }
  },
  staleTime: Number.POSITIVE_INFINITY,
}

/** The people whom the club's volunteers care for at home, as a file of its own. */
export const homeCareViewQuery = {
  queryKey: ['screen', 'homeCare'],
  queryFn: async () => {
    const { HomeCareSection } = await import('../home-care/home-care-section.tsx')
    return { view: () => HomeCareSection }
  },
  staleTime: Number.POSITIVE_INFINITY,
}

/** The question of where the club is, as a file of its own. */
export const locationQuery = {
  queryKey: ['screen', 'clubLocation'],
  queryFn: async () => {
    const { ClubLocation } = await import('./club-location.tsx')
    return { view: () => ClubLocation }
  },
  staleTime: Number.POSITIVE_INFINITY,
}

/** What one entry of the history did to each person: this never changes again. */
export function historyPartsQuery(id: ClubId, seq: number) {
  return {
    queryKey: ['clubs', 'historyParts', id, seq],
    queryFn: () => api.clubs.historyParts.query({ id, seq }),
    staleTime: Number.POSITIVE_INFINITY,
  }
}

/** The queries whose answers may change with a club or its members: its page, its history, every list and sum. */
export function touchedByClub(club: string): readonly QueryKey[] {
  return [
    ['clubs', 'get', club],
    ['clubs', 'edit', club],
    ['clubs', 'history', club],
    ['clubs', 'life', club],
    ['members', 'list', club],
    ['members', 'unconfirmed', club],
    ['subgroups', 'list', club],
    // If the club ends, the terms of its board end too.
    ['boards', 'get', club],
    // Whether an import can be undone changes too: it cannot once its people were changed.
    ['rosters', 'list', club],
    ...sums,
  ]
}

/** The queries whose answers may change when a club is founded. */
export function touchedByFounding(): readonly QueryKey[] {
  return sums
}

/** The queries that count over many clubs. */
const sums: readonly QueryKey[] = [
  ['clubs', 'list'],
  ['clubs', 'choice'],
  ['plan', 'overview'],
  ['plan', 'coverage'],
  ['plan', 'indicators'],
  ['plan', 'lastFullYear'],
]
