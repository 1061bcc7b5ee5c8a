import { type Letter, letterOf } from './alphabet.ts'

/** Sorts people like a Vietnamese list: by given name (the last word), then by family name, then by middle names. */
export function compareFullNames(one: string, other: string): number {
  const [first, second] = [nameParts(one), nameParts(other)]
  return (
    compareSpelling(first.given, second.given) ||
    compareSpelling(first.family, second.family) ||
    compareSpelling(first.middle, second.middle) ||
    compareCodes(one, other)
  )
}

/**
 * Sorts place names and other words in Vietnamese order, with `tổ 2` before `tổ 10`: first by the letters of the whole
 * text (a ă â b c d đ e ê …), then by the tones (ngang, huyền, hỏi, ngã, sắc, nặng). The place of the tone mark and the
 * case are ignored. We use our own table, so that the order is the same in every browser and on every server: the
 * result of `Intl.Collator('vi')` depends on the data of the machine, and without Vietnamese data it sorts Đ among D
 * without an error.
 */
export function compareWords(one: string, other: string): number {
  return compareSpelling(one, other) || compareCodes(one, other)
}

/**
 * A key whose character codes sort like `compareWords`. For callers that keep a long list sorted and compare each word
 * many times.
 */
export function wordsKey(text: string): string {
  const composed = text.normalize('NFC')
  return [lettersKey(composed), tonesOf(composed), text].join('\0')
}

function lettersKey(composed: string): string {
  let key = ''
  for (let at = 0; at < composed.length; ) {
    if (isDigit(composed.charCodeAt(at))) {
      const number = numberAt(composed, at)
      const digits = number.replace(/^0+/, '')
      // Digits are compared with other characters as usual; between two numbers, the one with fewer digits
      // comes first.
      key += `0${String.fromCharCode(1 + digits.length)}${digits}`
      at += number.length
    } else {
      const character = composed.charAt(at)
      const letter = letterOf(character) ?? bareLetterOf(character)
      key += letter === undefined ? character : `\uFFFF${String.fromCharCode(1 + letter.place)}`
      at += 1
    }
  }
  return key
}

function nameParts(fullName: string): { family: string; middle: string; given: string } {
  const words = fullName.split(' ')
  return { family: words[0] ?? '', middle: words.slice(1, -1).join(' '), given: words.at(-1) ?? '' }
}

function compareSpelling(one: string, other: string): number {
  if (one === other) return 0
  const [first, second] = [one.normalize('NFC'), other.normalize('NFC')]
  return compareLetters(first, second) || compareCodes(tonesOf(first), tonesOf(second))
}

/** Makes the result independent of the order of the input. */
function compareCodes(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function compareLetters(one: string, other: string): number {
  let [here, there] = [0, 0]
  while (here < one.length && there < other.length) {
    const [code, otherCode] = [one.charCodeAt(here), other.charCodeAt(there)]
    if (isDigit(code) && isDigit(otherCode)) {
      const [number, otherNumber] = [numberAt(one, here), numberAt(other, there)]
      const difference = Number(number) - Number(otherNumber)
      if (difference !== 0) return difference
      here += number.length
      there += otherNumber.length
    } else {
      const difference = code === otherCode ? 0 : rankOf(one.charAt(here)) - rankOf(other.charAt(there))
      if (difference !== 0) return difference
      here += 1
      there += 1
    }
  }
  return one.length - here - (other.length - there)
}

function numberAt(text: string, start: number): string {
  let end = start
  while (isDigit(text.charCodeAt(end))) end += 1
  return text.slice(start, end)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/**
 * Letters come after all other characters. A letter outside the alphabet has the place of its bare letter (ü that of
 * u).
 */
function rankOf(character: string): number {
  const letter = letterOf(character) ?? bareLetterOf(character)
  return letter === undefined ? character.charCodeAt(0) : 0x10000 + letter.place
}

function bareLetterOf(character: string): Letter | undefined {
  // All letters below À are in the alphabet. So spaces and commas, which are the most frequent other
  // characters, need no further check.
  if (character < 'À') return undefined
  // Old keyboards wrote Ð, the Icelandic eth, which looks like Đ.
  return letterOf(/[Ðð]/.test(character) ? 'đ' : character.normalize('NFD').charAt(0))
}

/** The tones of each word, as digits in the order of the tones; a word without a tone mark comes first. */
function tonesOf(text: string): string {
  return Array.from(text, (character) => {
    const letter = letterOf(character)
    if (letter === undefined) return ' '
    return letter.tone === 0 ? '' : String(letter.tone)
  }).join('')
}
