import { splitTones } from './alphabet.ts'

const onset = '(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?'

/** The rhymes without tones: for each vowel, what may follow it; `-` means nothing. */
const rhymes = Object.entries({
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: '- c m n ng o p t',
  ê: '- ch m n ng nh p t u',
  i: '- a ch m n nh p t u',
  iê: 'c m n ng p t u',
  o: '- c i m n ng p t',
  oa: '- c ch i m n ng nh o p t y',
  oă: 'c m n ng t',
  oe: '- n o t',
  oo: 'c ng',
  ô: '- c i m n ng p t',
  ơ: '- i m n p t',
  u: '- a c i m n ng p t',
  uâ: '- n ng t y',
  uê: '- ch n nh',
  uô: 'c i m n ng t',
  uơ: '-',
  uy: '- a ch n nh p t u',
  uyê: 'n t',
  ư: '- a c i m n ng t u',
  ươ: 'c i m n ng p t u',
  y: '- ch nh t',
  yê: 'm n ng t u',
}).map(
  ([vowel, ends]) =>
    `${vowel}(?:${ends.replace('-', '').trim().replaceAll(' ', '|')})${ends.startsWith('-') ? '?' : ''}`,
)

const spelling = new RegExp(`^${onset}(?:${rhymes.join('|')})$`)

/**
 * Is the word spelled like a Vietnamese syllable: an initial consonant, a rhyme, and at most one tone that is possible
 * with the rhyme?
 */
export function isSyllable(word: string): boolean {
  const { letters, tones } = splitTones(word.toLowerCase())
  if (tones.length > 1 || !spelling.test(letters)) return false
  // A syllable that ends in a stop (c, p, t, ch) must have the tone sắc or nặng.
  return !/[cpt]$|ch$/.test(letters) || /^[\u0301\u0323]$/.test(tones)
}
