/**
 * A value that was read is valid for this many milliseconds: the first caller after that reads it again, once for all
 * of them.
 */
export function lookedUp<Value>(read: () => Value, goodForMs: number): () => Value {
  let last: { readonly value: Value; readonly at: number } | null = null
  return () => {
    const now = performance.now()
    if (last === null || now - last.at >= goodForMs) last = { value: read(), at: now }
    return last.value
  }
}
