import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type Board = ApiOutputs['boards']['get']
export type RecordedTerm = NonNullable<Board['terms']>['running'][number]
export type BoardChoices = ApiOutputs['boards']['choices']

export function boardQuery(club: ClubId, asOf: IsoDate) {
  return { queryKey: ['boards', 'get', club, asOf], queryFn: () => api.boards.get.query({ club, asOf }) }
}

/** The forms of the board with the people they offer. */
export function formsQuery(club: ClubId) {
  return {
    queryKey: ['boards', 'choices', club],
    queryFn: async () => {
      const { CorrectDialog, ElectDialog, EndDialog } = await import('./forms.ts')
      return {
        dialogs: () => ({ CorrectDialog, ElectDialog, EndDialog }),
        choices: await api.boards.choices.query({ club }),
      }
    },
  }
}

export type FormsOfBoard = Awaited<ReturnType<ReturnType<typeof formsQuery>['queryFn']>>

/** The queries whose answers may change with the club’s board: the board on every day, and the club’s history. */
export function touchedByBoard(club: ClubId): readonly QueryKey[] {
  return [
    ['boards', 'get', club],
    ['boards', 'choices', club],
    ['clubs', 'history', club],
    ['clubs', 'life', club],
    // Whether an import can be undone changes too: it cannot while the board names people from it.
    ['rosters', 'list', club],
  ]
}
