/**
 * A map with a limited number of keys. When it is full, it forgets the key that was not used for longest, so a stranger
 * cannot make it grow.
 */
export type RecentlyUsed<Value> = {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
  readonly delete: (key: string) => void
}

export function createRecentlyUsed<Value>(keysMax: number): RecentlyUsed<Value> {
  // A Map remembers the order of insertion, so the first entry is the one that was not used for longest.
  const values = new Map<string, Value>()
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      values.delete(key)
      values.set(key, value)
      const [oldest] = values.keys()
      if (values.size > keysMax && oldest !== undefined) values.delete(oldest)
    },
    delete: (key) => {
      values.delete(key)
    },
  }
}
