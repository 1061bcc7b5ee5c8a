/** What was read is good for so many milliseconds: read again by the first who asks after that, and not by each of hundreds. */
export function lookedUp<Value>(read: () => Value, goodForMs: number): () => Value {
  let last: { readonly value: Value; readonly at: number } | null = null
  return () => {
    const now = performance.now()
    if (last === null || now - last.at >= goodForMs) last = { value: read(), at: now }
    return last.value
  }
}
