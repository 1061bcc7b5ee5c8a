/**
 * The key under which the server stores one intent, once. It is created when a form opens and kept until the form is
 * saved, whatever is typed meanwhile. If the server refuses an input, it stores nothing under the key. If an answer is
 * lost, only the server knows which of the inputs it stored, if any. `Sent` is the input as it was sent, for sending it
 * again.
 */
export function makeIntent<Sent>(newKey: () => string = makeKey) {
  const state: { key: string; unanswered: readonly Sent[] } = { key: newKey(), unanswered: [] }
  return {
    key: (): string => state.key,
    /** The inputs to which no answer arrived, the earliest first. One of them may be stored under this key. */
    unanswered: (): readonly Sent[] => state.unanswered,
    /** Notes that no answer arrived to this input: the server may have stored it or not. */
    lost(sent: Sent): void {
      state.unanswered = [...state.unanswered, sent]
    },
    /**
     * Starts a new intent, with a new key: something is stored under the old one, or the user now means something else.
     */
    renew(): void {
      state.key = newKey()
      state.unanswered = []
    },
  }
}

/** A UUID of version 4. `crypto.randomUUID` is missing on plain http, which is how an office reaches its own server. */
export function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return marked.toString(16).padStart(2, '0')
  }).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
