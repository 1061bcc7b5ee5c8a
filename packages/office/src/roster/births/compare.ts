import { type Birth, earliestBirth, latestBirth } from '@lienthehe/domain/members'

/** Is this a birth between two days, as an age gives it? */
export function isInterval(birth: Birth): boolean {
  return birth.includes('/')
}

/** Is there a date that fits both births? */
export function mayBeOneBirth(one: Birth, other: Birth): boolean {
  return earliestBirth(one) <= latestBirth(other) && earliestBirth(other) <= latestBirth(one)
}

/** Does the first birth say all that the second says, and perhaps more? */
export function isAsExact(one: Birth, other: Birth): boolean {
  return earliestBirth(other) <= earliestBirth(one) && latestBirth(one) <= latestBirth(other)
}
