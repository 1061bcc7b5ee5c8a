import type { ClubId } from '@lienthehe/domain/clubs'
import { type ClubPlace, placeKey } from '@lienthehe/domain/clubs'
import { foldText, wordsKey } from '@lienthehe/domain/text'
import type { ReadClub } from './read-clubs.ts'
import { WordIndex } from './word-index.ts'

/** A club in memory. Its row number stays the same for as long as the server runs. */
export type KeptClub = ReadClub & {
  readonly row: number
  /** Sorts clubs by their names, and clubs with the same name by their ids. */
  readonly key: string
}

/** All clubs, by row number and in the order of their names. */
export class ClubShelf {
  readonly #rows: KeptClub[] = []
  readonly #inOrder: number[] = []
  readonly #byId = new Map<ClubId, KeptClub>()
  readonly #places: ClubPlace[] = []
  readonly #placeNumbers = new Map<string, number>()
  readonly #placeOf: number[] = []
  readonly #words = new WordIndex()

  /** The number of rows. */
  get size(): number {
    return this.#rows.length
  }

  /** The row numbers of all clubs, in the order of the clubs' names. */
  get inOrder(): readonly number[] {
    return this.#inOrder
  }

  /** Every place that a club has or had, as recorded: a commune and, if the commune was divided, the part of it. */
  get places(): readonly ClubPlace[] {
    return this.#places
  }

  /** For each row, the index of the club's place in `places`. */
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

  /** Stores a club that is new or has changed, and returns its row. */
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

  /**
   * Finds the rows in which a word of the club's name or village begins with `sought`. The result has a 1 at each such
   * row, else 0.
   */
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

  /** The index, in the order of names, of the first club that does not come before this key. */
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
