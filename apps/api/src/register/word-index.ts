import { hasWordBeginning } from '@lienthehe/domain/text'

/** Which of many numbered texts have which words, so that a search compares each word once, however many texts have it. */
export class WordIndex {
  readonly #textsWith = new Map<string, Set<number>>()

  /** Stores a folded text under this number, in place of an earlier one. */
  put(number: number, folded: string, before = ''): void {
    if (folded === before) return
    for (const word of wordsOf(before)) this.#textsWith.get(word)?.delete(number)
    for (const word of wordsOf(folded)) {
      const texts = this.#textsWith.get(word) ?? new Set()
      texts.add(number)
      this.#textsWith.set(word, texts)
    }
  }

  /** Which of the first texts, up to this number, have a word that begins like this? 1 at the number of each. */
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
