import { isSyllable } from '../text/syllable.ts'
import { toUnicode } from './old-encoding.ts'

type Encoding = 'unicode' | 'tcvn3' | 'vni'

/**
 * Which encoding a text seems to be in. `clear`: of at least five words that can tell, nine in ten are Vietnamese
 * in this encoding, and no more than half in another. `likely`: more than half of them, and more than in any other. `words` counts the
 * words that can tell, those with a character beyond ASCII, and `readable` those that are Vietnamese syllables.
 */
export type EncodingGuess =
  | {
      readonly kind: 'clear' | 'likely'
      readonly encoding: Encoding
      readonly readable: number
      readonly words: number
    }
  | { readonly kind: 'undecided'; readonly words: number }

/**
 * In which encoding is this text, e.g. a whole column of a sheet? It only says so: nothing is converted, and a person
 * should see some samples first. `tcvn3` stands for both kinds of its fonts, which only their names tell apart. Text
 * in ASCII alone is undecided with no words: it reads the same in every encoding.
 */
export function guessEncoding(text: string): EncodingGuess {
  // Beyond ASCII any sign may be a letter of an old font: words end only at spaces, digits and ASCII punctuation.
  const words = text.split(/[\s\d!-/:-@[-`{-~]+/).filter((word) => /\P{ASCII}/u.test(word))
  const [best, second] = (['unicode', 'tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, readable: words.filter((word) => reads(word, encoding)).length }))
    .toSorted((one, other) => other.readable - one.readable)
  if (best === undefined || second === undefined || best.readable === second.readable)
    return { kind: 'undecided', words: words.length }
  // A few words that read by chance tell nothing of a text most of which does not read so.
  if (2 * best.readable <= words.length) return { kind: 'undecided', words: words.length }
  const isClear =
    words.length >= 5 && 10 * best.readable >= 9 * words.length && 2 * second.readable <= words.length
  return { kind: isClear ? 'clear' : 'likely', ...best, words: words.length }
}

function reads(word: string, encoding: Encoding): boolean {
  if (encoding === 'unicode') return isSyllable(word)
  const { text, unread } = toUnicode(word, encoding)
  return unread.length === 0 && isSyllable(text)
}
