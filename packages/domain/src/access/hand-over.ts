import type { InvalidInput } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { Account } from './account.ts'
import { isSameGrant } from './scope.ts'

/** Two accounts after a handover. */
export type HandedOver<Own extends Account> = { readonly predecessor: Own; readonly successor: Own }

/**
 * Hands every right of one account to another and locks the first, in one step. So somebody has these rights at every
 * moment, and the successor also gets what depends on them, such as open tasks. Refused when the successor is the same
 * person, or has a locked account and could not take over.
 */
export function handOverAccount<Own extends Account>(
  predecessor: Own,
  successor: Own,
): Result<HandedOver<Own>, InvalidInput> {
  if (successor.id === predecessor.id) return wrongSuccessor('successorIsSame')
  if (successor.disabled) return wrongSuccessor('successorLocked')
  const added = predecessor.grants.filter(
    (grant) => !successor.grants.some((held) => isSameGrant(held, grant)),
  )
  return accept({
    predecessor: { ...predecessor, grants: [], disabled: true },
    successor: { ...successor, grants: [...successor.grants, ...added] },
  })
}

function wrongSuccessor(problem: 'successorIsSame' | 'successorLocked'): Result<never, InvalidInput> {
  return refuse({ reason: 'invalidInput', fields: [{ field: 'successor', problem }] })
}
