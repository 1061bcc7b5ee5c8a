/** A map that forgets the key unused for longest once it holds too many: a stranger cannot make it grow. */
export type RecentlyUsed<Value> = {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
  readonly delete: (key: string) => void
}

export function createRecentlyUsed<Value>(keysMax: number): RecentlyUsed<Value> {
  // A Map remembers the order of insertion: the first entry is the one unused for longest.
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
