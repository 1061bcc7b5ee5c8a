/**
 * Stores a value after reading it. After this many milliseconds, the next caller reads it again, and all callers get
 * the new value.
 */
export function lookedUp<Value>(read: () => Value, goodForMs: number): () => Value {
  let last: { readonly value: Value; readonly at: number } | null = null
  return () => {
    const now = performance.now()
    if (last === null || now - last.at >= goodForMs) last = { value: read(), at: now }
    return last.value
  }
}
