import type { ClubId } from '../clubs/club-id-schema.ts'

/** What a key of a book says: whose book, and which of its records. */
type BookRecord = { readonly club: ClubId; readonly record: string }

/** Under which key the papers of a record of a club's book are kept: a regulation by its place (1: the first), a loan by its id. */
export function bookKeyOf<const Mark extends string | number>(club: string, mark: Mark): `${string}/${Mark}` {
  return `${club}/${mark}`
}

/** The club and the record that a key names. */
export function readBookKey(key: `${string}/${string}`): BookRecord {
  const slash = key.indexOf('/')
  return { club: key.slice(0, slash) as ClubId, record: key.slice(slash + 1) }
}
