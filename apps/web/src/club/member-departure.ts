import { api } from '../api.ts'
import type { Confirmation } from '../forms/confirming.ts'
import { memberWords } from './member-words.ts'
import { type ListedMember, touchedByClub } from './queries.ts'

/** Says that somebody has left, and takes it back; `version` is the one that recording it made. */
export function confirmDeparture({ id, club, fullName }: ListedMember, version: number): Confirmation {
  return {
    said: memberWords.left(fullName),
    undo: {
      send: ({ key }) => api.members.restore.mutate({ key, id, version }),
      touches: touchedByClub(club),
      said: memberWords.restored(fullName),
    },
  }
}

/** Says that somebody is back, and records the departure that `before` had once more. */
export function confirmRestored(before: ListedMember, version: number): Confirmation {
  const { id, club, fullName, departure } = before
  const said = memberWords.restored(fullName)
  if (departure === null) return { said }
  return {
    said,
    undo: {
      send: ({ key }) => api.members.leave.mutate({ key, id, version, departure }),
      touches: touchedByClub(club),
      said: memberWords.leftAgain(fullName),
    },
  }
}
