type Kept<Source, Value> = { readonly source: Source; readonly value: Value }

type How<Source, Value> = {
  /**
   * The object from which the figure of the club in this row is counted. When it is another object, the figure is
   * counted again.
   */
  readonly sourceOf: (row: number) => Source
  readonly count: (source: Source) => Value
  /** The approximate bytes of memory for one club. */
  readonly bytesOfClub: number
}

/**
 * One figure about each club on one day. It is counted when it is first needed, and again after its source has changed.
 */
export class KeptOfClubs<Source, Value> {
  readonly #how: How<Source, Value>
  readonly #kept: Kept<Source, Value>[] = []

  constructor(how: How<Source, Value>) {
    this.#how = how
  }

  /** The approximate bytes of memory for all clubs. */
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

  /** Counts up to `most` of the first `rows` clubs that are not counted yet, and returns how many are left. */
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
