type Kept<Source, Value> = { readonly source: Source; readonly value: Value }

type How<Source, Value> = {
  /** The figure counted for the club in this row; another value once it has changed. */
  readonly sourceOf: (row: number) => Source
  readonly count: (source: Source) => Value
  /** The approximate bytes for one club. */
  readonly bytesOfClub: number
}

/** A figure about each club on one day: counted on demand, and again once its source has changed. */
export class KeptOfClubs<Source, Value> {
  readonly #how: How<Source, Value>
  readonly #kept: Kept<Source, Value>[] = []

  constructor(how: How<Source, Value>) {
    this.#how = how
  }

  /** The approximate number of bytes. */
  get bytes(): number {
    return this.#kept.length * this.#how.bytesOfClub
  }

  at(row: number): Value {
    const source = this.#how.sourceOf(row)
    const known = this.#kept[row]
    if (known !== undefined && known.source === source) return known.value
    const value = this.#how.count(source)
    this.#kept[row] = { source, value }
    return value
  }

  /** Counts this many of the first `rows` clubs that are not counted yet, and returns how many are left. */
  countSome(rows: number, most: number): number {
    let left = 0
    for (let row = 0; row < rows; row += 1) {
      if (this.#kept[row]?.source === this.#how.sourceOf(row)) continue
      left += 1
      if (left <= most) this.at(row)
    }
    return Math.max(left - most, 0)
  }
}
