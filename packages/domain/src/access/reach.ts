import type { UnitKey } from '../units/unit.ts'
import { type Action, type Actor, can, type Subject } from './can.ts'

/**
 * What somebody's rights cover together, from what each covers: only a user manager of all of it may give or take them.
 * Somebody without rights could be given any, and so belongs to the province.
 */
export function reachOfRights(
  covers: readonly Subject[],
  province: UnitKey,
): readonly [Subject, ...Subject[]] {
  const [first = { within: [province], club: null }, ...others] = covers
  return [first, ...others]
}

/** May this actor do this to somebody whose rights cover this much? Only with the right over all of it. */
export function mayTouch(
  actor: Actor,
  action: Extract<Action, 'user.read' | 'user.manage'>,
  reach: readonly [Subject, ...Subject[]],
): boolean {
  return reach.every((subject) => can(actor, action, subject))
}
