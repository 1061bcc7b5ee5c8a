import type { IsoDate } from '@lienthehe/domain'
import { placeWords } from '@lienthehe/domain/units'
import { placesOfClub } from '../units/places.ts'
import type { UnitTree } from '../units/unit-tree.ts'
import type { ClubShelf } from './club-shelf.ts'
import { WordIndex } from './word-index.ts'

type Seen = { readonly units: UnitTree; readonly date: IsoDate; readonly shelf: ClubShelf }

/**
 * Searches the names of the shelf's places and their districts, as they were at a club's founding and are on a day.
 * Each name is looked up once.
 */
export class PlaceWords {
  readonly #seen: Seen
  readonly #words = new WordIndex()
  #known = 0

  constructor(seen: Seen) {
    this.#seen = seen
  }

  /**
   * Finds the places of the shelf in which a word of a name, or of the kind of unit, begins with `sought`. The result
   * has a 1 for each such place, else 0, in the order of the shelf.
   */
  find(sought: string): Uint8Array {
    const { places } = this.#seen.shelf
    for (; this.#known < places.length; this.#known += 1)
      this.#words.put(this.#known, this.#namesOf(this.#known))
    return this.#words.find(sought, places.length)
  }

  #namesOf(number: number): string {
    const { units, date, shelf } = this.#seen
    const place = shelf.places[number]
    if (place === undefined) throw new RangeError(`no place ${number}`)
    const { commune, district, communeNow } = placesOfClub(units, place, date)
    return [commune, district, communeNow]
      .flatMap((place) => (place === null ? [] : placeWords(place)))
      .join(' ')
  }
}
