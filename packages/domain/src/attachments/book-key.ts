import type { ClubId } from '../clubs/club-id-schema.ts'

/** What the key of a record in a club’s book names: the club, and the record in its book. */
type BookRecord = { readonly club: ClubId; readonly record: string }

/**
 * The key under which the papers of a record in a club’s book are stored. `mark`: for a regulation its place (1 is the
 * first), for a loan its id.
 */
export function bookKeyOf<const Mark extends string | number>(club: string, mark: Mark): `${string}/${Mark}` {
  return `${club}/${mark}`
}

/** The club and the record that a key names. */
export function readBookKey(key: `${string}/${string}`): BookRecord {
  const slash = key.indexOf('/')
  return { club: key.slice(0, slash) as ClubId, record: key.slice(slash + 1) }
}
