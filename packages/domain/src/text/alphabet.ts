/** The letters in Vietnamese order. f, j, w and z occur only in foreign words and have their Latin places. */
const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'

/**
 * The tone marks in Vietnamese order: huyền, hỏi, ngã, sắc, nặng. The tone ngang has no mark and comes before them all.
 */
const toneMarks = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const

/** A letter regardless of case: its place in the alphabet, and that of its tone (0 for ngang). */
export type Letter = { readonly place: number; readonly tone: number }

const letters: ReadonlyMap<string, Letter> = new Map(
  [...alphabet].flatMap((letter, place) =>
    ['', ...toneMarks].flatMap((mark, tone) => {
      const toned = (letter + mark).normalize('NFC')
      return [toned, toned.toUpperCase()].map((written) => [written, { place, tone }] as const)
    }),
  ),
)

/** Which letter of the alphabet is this character, composed as in NFC? `undefined` for every other character. */
export function letterOf(character: string): Letter | undefined {
  return letters.get(character)
}

const anyToneMark = new RegExp(`[${toneMarks.join('')}]`, 'g')

/**
 * A word with its tones taken out: `Hoà` and `Hòa` both become `Hoa` with the tone huyền. The letters keep the other
 * marks (ă, ơ, ê, đ).
 */
export function splitTones(word: string): { readonly letters: string; readonly tones: string } {
  const marked = word.normalize('NFD')
  return {
    letters: marked.replace(anyToneMark, '').normalize('NFC'),
    tones: (marked.match(anyToneMark) ?? []).join(''),
  }
}
