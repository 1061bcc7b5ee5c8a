import type { UnitKey } from '../units/unit.ts'
import { type Action, type Actor, can, type Subject } from './can.ts'

/**
 * What all rights of a person cover together, given what each of them covers. Only who may manage users in all of it
 * may give or take these rights. Somebody without rights could be given any, and therefore counts as covering the
 * province.
 */
export function reachOfRights(
  covers: readonly Subject[],
  province: UnitKey,
): readonly [Subject, ...Subject[]] {
  const [first = { within: [province], club: null }, ...others] = covers
  return [first, ...others]
}

/** May this actor do this to somebody whose rights cover `reach`? Only if the actor has the right in all of it. */
export function mayTouch(
  actor: Actor,
  action: Extract<Action, 'user.read' | 'user.manage'>,
  reach: readonly [Subject, ...Subject[]],
): boolean {
  return reach.every((subject) => can(actor, action, subject))
}
