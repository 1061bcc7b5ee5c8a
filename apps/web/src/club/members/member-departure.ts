import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'
import { unwrap } from 'solid-js/store'
import { api } from '../../api.ts'
import type { Confirmation } from '../../forms/confirming.ts'
import { createWrite } from '../../forms/write.ts'
import { type ListedMember, touchedByClub } from '../queries.ts'
import { memberWords } from './member-words.ts'

/** Confirms that a member has left, with an undo; `version` is the version that this recording created. */
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

/** Undoes the departure of members, one at a time. */
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
    // A later fetch changes the listed member in place, so a copy is sent.
    restoring.submit({ member: structuredClone(unwrap(member)) })
  }
  return { restoring, restore }
}

/** Confirms that a member is back; its undo records the departure in `before` again. */
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
