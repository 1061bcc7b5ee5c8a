import { splitTones } from './alphabet.ts'

/** Words of composed letters with single spaces between them. Most text already has this form. */
const tidy = /^[!-~À-ɏẠ-ỹ]+(?: [!-~À-ɏẠ-ỹ]+)*$/

/** Text as it is stored: NFC, without invisible characters, single spaces, trimmed. */
export function normaliseText(text: string): string {
  if (tidy.test(text)) return text
  return (
    text
      .replace(/[\u200B-\u200F\u2060\u2066-\u2069\u061C\uFEFF]/g, '')
      // NFC comes after invisible characters are removed, so that a mark which they separated from its letter
      // joins it again.
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

/** The form of one letter in each of the keys below. */
type LetterKeys = { readonly folded: string; readonly letters: string; readonly tones: string }

/**
 * The keys of the letters met so far, by their character codes; `null` for a character that is no letter. Most text is
 * processed letter by letter with this table, of which a page in a browser needs a hundredth.
 */
const lettersKeys: (LetterKeys | null | undefined)[] = Array.from({ length: 0x1efa }, () => undefined)

function keysOf(code: number): LetterKeys | null {
  const known = lettersKeys[code]
  if (known !== undefined) return known
  const letter = String.fromCharCode(code)
  const keys = tidy.test(letter) ? { folded: foldAny(letter), ...splitTones(lowered(letter)) } : null
  lettersKeys[code] = keys
  return keys
}

/** The key for search and duplicate hints: `Đào Thị Hoà` and `dao thi hoa` have the same key. */
export function foldText(text: string): string {
  if (!tidy.test(text)) return foldAny(text)
  let folded = ''
  for (let place = 0; place < text.length; place += 1) folded += keysOf(text.charCodeAt(place))?.folded ?? ' '
  return folded
}

function foldAny(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '')
  return lowered(normaliseText(bare)).replaceAll('đ', 'd')
}

/** Old keyboards wrote Ð, the Icelandic eth, which looks like Đ. */
function lowered(text: string): string {
  return text.toLowerCase().replaceAll('ð', 'đ')
}

/** Does each word of the search begin a word of the text, in any order? An empty search matches every text. */
export function matchesSearch(text: string, search: string): boolean {
  const folded = foldText(text)
  return soughtWords(search).every((sought) => hasWordBeginning(sought)(folded))
}

/**
 * The folded words of a search, for callers that store many folded texts. Punctuation around a word is dropped: `P.Dân
 * Chủ, Hòa Bình` gives `p`, `dan`, `chu`, `hoa` and `binh`.
 */
export function soughtWords(search: string): readonly string[] {
  return foldText(search)
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^[,;.()–]+|[,;.()–]+$/g, ''))
    .filter(Boolean)
}

/** Returns a test for folded texts: does one of their words begin with `sought`? */
export function hasWordBeginning(sought: string): (folded: string) => boolean {
  const later = ` ${sought}`
  return (folded) => folded.startsWith(sought) || folded.includes(later)
}

/**
 * A key that is equal for two spellings of the same word. `Hoà Bình` and `Hòa Bình`, `Quý` and the misplaced `Qúy`
 * differ only in the place of the tone mark, which never distinguishes two Vietnamese words. Unlike `foldText`, the key
 * keeps differences in sound: `Cao Sơn` is not `Cao Son`, `Quý` is not `Quỳ`.
 */
export function spellingKey(text: string): string {
  const plain = normaliseText(text)
  if (!tidy.test(plain)) return spellAny(plain)
  let key = ''
  let tones = ''
  for (let place = 0; place < plain.length; place += 1) {
    const letter = keysOf(plain.charCodeAt(place))
    key += letter === null ? `${tones} ` : letter.letters
    tones = letter === null ? '' : tones + letter.tones
  }
  return key + tones
}

function spellAny(text: string): string {
  return lowered(text)
    .split(' ')
    .map((word) => {
      const { letters, tones } = splitTones(word)
      return letters + tones
    })
    .join(' ')
}
