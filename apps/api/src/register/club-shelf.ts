import { type ClubId, foldText, wordsKey } from '@lienthehe/domain'
import type { ReadClub } from './read-clubs.ts'

/** A club as it is kept: in a row of its own for as long as the server runs, and ready to be searched and sorted. */
export type KeptClub = ReadClub & {
  readonly row: number
  /** Its name and village, folded. */
  readonly folded: string
  /** Compares as the names of clubs do; those of one name by their ids. */
  readonly key: string
}

/** All clubs, by row and in the order of their names. */
export class ClubShelf {
  readonly #rows: KeptClub[] = []
  readonly #inOrder: KeptClub[] = []
  readonly #byId = new Map<ClubId, KeptClub>()

  get rows(): readonly KeptClub[] {
    return this.#rows
  }

  get inOrder(): readonly KeptClub[] {
    return this.#inOrder
  }

  find(id: ClubId): KeptClub | undefined {
    return this.#byId.get(id)
  }

  /** Takes in a club that is new or has changed, and tells its row. */
  put(read: ReadClub): number {
    const { id, name, village } = read.club
    const before = this.#byId.get(id)
    const key = `${wordsKey(name)}\0${id}`
    const row = before?.row ?? this.#rows.length
    const kept = { ...read, row, key, folded: foldText(`${name} ${village ?? ''}`) }
    if (before !== undefined) this.#inOrder.splice(this.#placeOf(before.key), 1)
    this.#inOrder.splice(this.#placeOf(key), 0, kept)
    this.#rows[row] = kept
    this.#byId.set(id, kept)
    return row
  }

  /** The place of the first club that does not come before this key. */
  #placeOf(key: string): number {
    let [low, high] = [0, this.#inOrder.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#inOrder[middle]?.key ?? '') < key) low = middle + 1
      else high = middle
    }
    return low
  }
}
