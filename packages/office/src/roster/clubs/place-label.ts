import type { ClubId } from '@lienthehe/domain/clubs'
import { spellingKey } from '@lienthehe/domain/text'
import { bareClubKey, clubKey } from './club-words.ts'
import type { ClubLabel } from './label-rows.ts'

/** A club that a list may be about. */
export type NamedClub = {
  readonly id: ClubId
  readonly name: string
  /** The present and former names of its commune, with the type: `xã Tú Sơn`. */
  readonly communes: readonly string[]
}

/** The club that a label names without any doubt, or the possible ones, the likeliest first. */
export type PlacedLabel = {
  readonly club: ClubId | null
  readonly candidates: readonly ClubId[]
}

const candidatesMost = 5

/** Finds the club that each label means, among these clubs; called once for all labels of a file. */
export function placeLabels(clubs: readonly NamedClub[]): (label: ClubLabel) => PlacedLabel {
  const known = clubs.map((club) => ({
    id: club.id,
    name: keyOf(club.name),
    bare: bareClubKey(club.name),
    communes: club.communes.flatMap(namesOfCommune).map(clubKey),
  }))
  const byName = Map.groupBy(known, ({ name }) => name)
  const byWhole = Map.groupBy(
    known.flatMap((club) => club.communes.map((commune) => ({ whole: `${club.name} ${commune}`, club }))),
    ({ whole }) => whole,
  )
  return (label) => {
    const name = keyOf(label.club)
    if (name === '') return { club: null, candidates: [] }
    const commune = clubKey(label.commune)
    const named = [
      ...(byName.get(name) ?? []).filter((club) => commune === '' || club.communes.includes(commune)),
      ...(byWhole.get(name) ?? []).map(({ club }) => club),
    ]
    const [only, another] = [...new Set(named.map(({ id }) => id))]
    if (only !== undefined && another === undefined) return { club: only, candidates: [only] }
    const words = bareClubKey(label.club).split(' ')
    const alike = known.filter(({ bare }) => sharesWords(bare.split(' '), words)).map(({ id }) => id)
    const candidates = [...new Set([...named.map(({ id }) => id), ...alike])]
    return { club: null, candidates: candidates.slice(0, candidatesMost) }
  }
}

/** The words that distinguish the club from others; the whole name if all of its words are common to all clubs. */
function keyOf(name: string): string {
  return clubKey(name) || spellingKey(name)
}

/** Does one of the two contain every word of the other? */
function sharesWords(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))
}

/** `xã Tú Sơn` is also called `Tú Sơn`. */
export function namesOfCommune(commune: string): readonly string[] {
  return [commune, commune.replace(/^(xã|phường|thị trấn)\s+/i, '')]
}
