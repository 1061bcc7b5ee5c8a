import type { ClubId } from '@lienthehe/domain/clubs'
import { type ClubPlace, placeKey } from '@lienthehe/domain/clubs'
import { foldText, wordsKey } from '@lienthehe/domain/text'
import type { ReadClub } from './read-clubs.ts'
import { WordIndex } from './word-index.ts'

/** A club as it is kept: in a row of its own for as long as the server runs. */
export type KeptClub = ReadClub & {
  readonly row: number
  /** Compares as the names of clubs do; those of one name by their ids. */
  readonly key: string
}

/** All clubs, by row and in the order of their names. */
export class ClubShelf {
  readonly #rows: KeptClub[] = []
  readonly #inOrder: number[] = []
  readonly #byId = new Map<ClubId, KeptClub>()
  readonly #places: ClubPlace[] = []
  readonly #placeNumbers = new Map<string, number>()
  readonly #placeOf: number[] = []
  readonly #words = new WordIndex()

  /** How many rows there are. */
  get size(): number {
    return this.#rows.length
  }

  /** The rows in the order of their names. */
  get inOrder(): readonly number[] {
    return this.#inOrder
  }

  /** Every place in which a club was ever recorded. */
  get places(): readonly ClubPlace[] {
    return this.#places
  }

  /** By row: the number of its place among `places`. */
  get placeOf(): readonly number[] {
    return this.#placeOf
  }

  /** The club of this row; throws when there is none. */
  at(row: number): KeptClub {
    const kept = this.#rows[row]
    if (kept === undefined) throw new RangeError(`no club in row ${row}`)
    return kept
  }

  find(id: ClubId): KeptClub | undefined {
    return this.#byId.get(id)
  }

  /** Takes in a club that is new or has changed, and returns its row. */
  put(read: ReadClub): number {
    const { id, name } = read.club
    const before = this.#byId.get(id)
    const key = `${wordsKey(name)}\0${id}`
    const row = before?.row ?? this.#rows.length
    if (before?.key !== key) {
      if (before !== undefined) this.#inOrder.splice(this.#orderOf(before.key), 1)
      this.#inOrder.splice(this.#orderOf(key), 0, row)
    }
    const kept = { ...read, row, key }
    this.#rows[row] = kept
    this.#byId.set(id, kept)
    this.#placeOf[row] = this.#numberOf(read.club)
    this.#words.put(row, soughtText(read.club), before && soughtText(before.club))
    return row
  }

  /** Which rows have a word that begins like this in the club’s name or village? 1 for each. */
  findWord(sought: string): Uint8Array {
    return this.#words.find(sought, this.#rows.length)
  }

  #numberOf({ commune, liesIn }: ClubPlace): number {
    const key = placeKey({ commune, liesIn })
    const number = this.#placeNumbers.get(key) ?? this.#places.length
    this.#places[number] = { commune, liesIn }
    this.#placeNumbers.set(key, number)
    return number
  }

  /** The place of the first club that does not come before this key. */
  #orderOf(key: string): number {
    let [low, high] = [0, this.#inOrder.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#rows[this.#inOrder[middle] ?? -1]?.key ?? '') < key) low = middle + 1
      else high = middle
    }
    return low
  }
}

function soughtText({ name, village }: ReadClub['club']): string {
  return foldText(`${name} ${village ?? ''}`)
}
