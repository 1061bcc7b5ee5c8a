import { hasWordBeginning } from '@lienthehe/domain/text'

/**
 * Knows which of many numbered texts contain which words. A search compares each different word once, however many
 * texts contain it.
 */
export class WordIndex {
  readonly #textsWith = new Map<string, Set<number>>()

  /** Stores a text under this number, in lower case without tone marks; `before` is the text that it replaces. */
  put(number: number, folded: string, before = ''): void {
    if (folded === before) return
    for (const word of wordsOf(before)) this.#textsWith.get(word)?.delete(number)
    for (const word of wordsOf(folded)) {
      const texts = this.#textsWith.get(word) ?? new Set()
      texts.add(number)
      this.#textsWith.set(word, texts)
    }
  }

  /**
   * Finds the texts with a number below `texts` in which a word begins with `sought`. The result has a 1 at each such
   * number, else 0.
   */
  find(sought: string, texts: number): Uint8Array {
    const found = new Uint8Array(texts)
    const begins = hasWordBeginning(sought)
    for (const [word, numbers] of this.#textsWith)
      if (begins(word)) for (const number of numbers) found[number] = 1
    return found
  }
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(' ').filter(Boolean)
}
