/** A source of random numbers that can be repeated: the same seed gives the same province on every machine. */
export type Random = {
  /** A whole number from `low` to `high`; both may be drawn. */
  readonly integer: (low: number, high: number) => number
  readonly chance: (percent: number) => boolean
  readonly pick: <Value>(values: readonly Value[]) => Value
  readonly weighted: <Value>(entries: readonly Weighted<Value>[]) => Value
  readonly shuffle: <Value>(values: readonly Value[]) => readonly Value[]
  /** A text in the form of a UUID of version 4. */
  readonly uuid: () => string
}

export type Weighted<Value> = readonly [value: Value, weight: number]

export function createRandom(seed: number): Random {
  const word = sfc32(seed)
  const integer = (low: number, high: number) => low + Math.floor((word() / 2 ** 32) * (high - low + 1))
  const pick = <Value>(values: readonly Value[]) => at(values, integer(0, values.length - 1))

  return {
    integer,
    pick,
    chance: (percent) => integer(1, 100) <= percent,
    weighted: (entries) => {
      let left = integer(
        1,
        entries.reduce((sum, [, weight]) => sum + weight, 0),
      )
      const chosen = entries.findIndex(([, weight]) => {
        left -= weight
        return left <= 0
      })
      return at(entries, chosen)[0]
    },
    shuffle: (values) => {
      const shuffled = [...values]
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = integer(0, last)
        const moved = at(shuffled, last)
        shuffled[last] = at(shuffled, other)
        shuffled[other] = moved
      }
      return shuffled
    },
    uuid: () => {
      const hex = Array.from({ length: 4 }, () => word().toString(16).padStart(8, '0')).join('')
      const variant = '89ab'.charAt(integer(0, 3))
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}

/** Chris Doty-Humphrey's small fast counter; its state has 128 bits, so ids made from it do not collide. */
function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [0, seed | 0, (seed / 2 ** 32) | 0, 1]
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  // The first numbers still depend visibly on the seed, so they are thrown away.
  for (let round = 0; round < 12; round += 1) next()
  return next
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index]
  if (value === undefined) throw new RangeError(`nothing to choose at ${index} of ${values.length}`)
  return value
}
