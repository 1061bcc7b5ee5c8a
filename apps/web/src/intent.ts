/**
 * The keys that tell the server which requests are one intent: the same input sent again keeps its key, so a double
 * click or a retry has one effect; another input, or anything after a success, is a new intent.
 */
export function createIntent(makeKey: () => string = makeUuid) {
  let last: { readonly key: string; readonly input: string } | undefined
  return {
    keyFor(input: unknown): string {
      const text = JSON.stringify(input)
      if (last?.input !== text) last = { key: makeKey(), input: text }
      return last.key
    },
    done(): void {
      last = undefined
    },
  }
}

/** `crypto.randomUUID` is missing on plain http, which is how an office reaches a server on its own network. */
export function makeUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return marked.toString(16).padStart(2, '0')
  }).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
