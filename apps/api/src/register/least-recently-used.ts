type Kept<Value> = {
  readonly value: Value
  /** How many callers are using the value now. A value that is dropped while in use would miss changes. */
  users: number
}

/**
 * A cache of values with a limit of bytes. When it is full, it drops the values that were not used for the longest
 * time.
 */
export class LeastRecentlyUsed<Key, Value extends { readonly bytes: number }> {
  readonly #most: number
  readonly #kept = new Map<Key, Kept<Value>>()

  /** `most`: the limit of bytes. Values in use stay, even beyond that limit. */
  constructor(most: number) {
    this.#most = most
  }

  *values(): Iterable<Value> {
    for (const { value } of this.#kept.values()) yield value
  }

  /**
   * Runs the work with the value of this key, and creates the value if there is none. The value stays until the work is
   * done.
   */
  async use<Answer>(
    key: Key,
    make: () => Value,
    work: (value: Value) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    const kept = this.#kept.get(key) ?? { value: make(), users: 0 }
    // A Map remembers the order of insertion, so after this the entry is the last: the one used most recently.
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    kept.users += 1
    try {
      return await work(kept.value)
    } finally {
      kept.users -= 1
      this.#giveBack()
    }
  }

  /** Drops this value, so that the next caller gets a new one. */
  drop(key: Key, value: Value): void {
    if (this.#kept.get(key)?.value === value) this.#kept.delete(key)
  }

  #giveBack(): void {
    let bytes = 0
    for (const { value } of this.#kept.values()) bytes += value.bytes
    for (const [key, { value, users }] of this.#kept) {
      if (bytes <= this.#most) return
      if (users > 0) continue
      this.#kept.delete(key)
      bytes -= value.bytes
    }
  }
}
