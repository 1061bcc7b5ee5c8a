import type { IsoDate, Result } from '@lienthehe/domain'
import type { ClubRefusal } from '@lienthehe/domain/clubs'
import { accept, type InvalidInput, refuse } from '@lienthehe/domain/refusals'
import { type JudgedRoster, type RosterTaking, takeRoster } from '../drafts/take-roster.ts'

/** The checked file of a unit: its clubs' parts, and the number of rows whose club is not chosen yet. */
export type JudgedUnitRoster = {
  readonly parts: readonly JudgedRoster[]
  readonly unplacedRows: number
}

/**
 * Imports every club's part of a file, or none; each part like a list of its own. Refused when the club of some rows is
 * not chosen yet, unless the user agrees to leave those rows out.
 */
export function takeUnitRoster(
  { parts, unplacedRows }: JudgedUnitRoster,
  choice: { readonly skipRefused: boolean },
  today: IsoDate,
): Result<readonly RosterTaking[], InvalidInput | ClubRefusal> {
  if (unplacedRows > 0 && !choice.skipRefused)
    return refuse({ reason: 'invalidInput', fields: [{ field: 'skipRefused', problem: 'required' }] })
  const taken: RosterTaking[] = []
  for (const part of parts) {
    const taking = takeRoster(part, choice, today)
    if (!taking.ok) return taking
    taken.push(taking.value)
  }
  return accept(taken)
}
