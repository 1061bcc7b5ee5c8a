import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'
import { unwrap } from 'solid-js/store'
import { api } from '../../api.ts'
import type { Confirmation } from '../../forms/confirming.ts'
import { createWrite } from '../../forms/write.ts'
import { type ListedMember, touchedByClub } from '../queries.ts'
import { memberWords } from './member-words.ts'

/** Records that a member has left, and undoes it; `version` is the one that recording it created. */
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

/** Takes departures back, one at a time. */
export function createRestoring(club: () => ClubId) {
  const restoring = createWrite<{ readonly member: ListedMember }, { version: number }>({
    send: ({ key, member: { id, version } }) => api.members.restore.mutate({ key, id, version }),
    touches: () => touchedByClub(club()),
    confirm: ({ input: { member }, output }) => confirmRestored(member, output.version),
  })
  let restored: MemberId | undefined
  const restore = (member: ListedMember) => {
    if (restored !== member.id) restoring.renew()
    restored = member.id
    // When the data is fetched again, it is updated in place.
    restoring.submit({ member: structuredClone(unwrap(member)) })
  }
  return { restoring, restore }
}

/** Undoes a departure, and records the departure in `before` again. */
function confirmRestored(before: ListedMember, version: number): Confirmation {
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
