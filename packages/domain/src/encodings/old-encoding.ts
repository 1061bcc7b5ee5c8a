import { accept, type Result, refuse } from '../refusals/result.ts'

/**
 * How Vietnamese was written before Unicode: with fonts that show other characters as Vietnamese letters. `tcvn3`: the
 * `.VnTime` fonts, also called ABC. They have a code for each lower-case letter, but none for capitals with a tone.
 * `tcvn3Capitals`: the `.VnTimeH` fonts, which show the same codes as capitals. `vni` writes most letters with marks as
 * two characters.
 */
export const oldEncodings = ['tcvn3', 'tcvn3Capitals', 'vni'] as const
export type OldEncoding = (typeof oldEncodings)[number]

/** The encoding cannot write some characters of the text; `characters` lists each of them once. */
export type NoCounterpart = {
  readonly reason: 'noCounterpart'
  readonly encoding: OldEncoding
  readonly characters: readonly string[]
}

type Table = readonly (readonly [letters: string, codes: string])[]

/** TCVN 5712:1993, the third set (VN3), as its fonts were used on Windows. */
const tcvn3: Table = [
  ['ĂÂÊÔƠƯĐ', '¡ ¢ £ ¤ ¥ ¦ §'],
  // The code of ư is the soft hyphen, which is usually invisible and easily lost.
  ['ăâêôơưđ', '¨ © ª « ¬ \u00AD ®'],
  ['àảãáạ', 'µ ¶ · ¸ ¹'],
  ['ằẳẵắặ', '» ¼ ½ ¾ Æ'],
  ['ầẩẫấậ', 'Ç È É Ê Ë'],
  ['èẻẽéẹ', 'Ì Î Ï Ð Ñ'],
  ['ềểễếệ', 'Ò Ó Ô Õ Ö'],
  ['ìỉĩíị', '× Ø Ü Ý Þ'],
  ['òỏõóọ', 'ß á â ã ä'],
  ['ồổỗốộ', 'å æ ç è é'],
  ['ờởỡớợ', 'ê ë ì í î'],
  ['ùủũúụ', 'ï ñ ò ó ô'],
  ['ừửữứự', 'õ ö ÷ ø ù'],
  ['ỳỷỹýỵ', 'ú û ü ý þ'],
]

const vniSmall: Table = [
  ['àảãáạ', 'aø aû aõ aù aï'],
  ['ăằẳẵắặ', 'aê aè aú aü aé aë'],
  ['âầẩẫấậ', 'aâ aà aå aã aá aä'],
  ['èẻẽéẹ', 'eø eû eõ eù eï'],
  ['êềểễếệ', 'eâ eà eå eã eá eä'],
  ['ìỉĩíị', 'ì æ ó í ò'],
  ['òỏõóọ', 'oø oû oõ où oï'],
  ['ôồổỗốộ', 'oâ oà oå oã oá oä'],
  ['ơờởỡớợ', 'ô ôø ôû ôõ ôù ôï'],
  ['ùủũúụ', 'uø uû uõ uù uï'],
  ['ưừửữứự', 'ö öø öû öõ öù öï'],
  ['ỳỷỹýỵ', 'yø yû yõ yù î'],
  ['đ', 'ñ'],
]
const vni: Table = [
  ...vniSmall,
  ...vniSmall.map(([letters, codes]) => [letters.toUpperCase(), codes.toUpperCase()] as const),
]

/** A code and the letter that the fonts show for it. */
type Pair = readonly [code: string, letter: string]

const fonts = {
  tcvn3: fontOf(pairsIn(tcvn3)),
  tcvn3Capitals: fontOf([
    ...pairsIn(tcvn3).map(([code, letter]): Pair => [code, letter.toUpperCase()]),
    ...Array.from('abcdefghijklmnopqrstuvwxyz', (small): Pair => [small, small.toUpperCase()]),
  ]),
  vni: fontOf(pairsIn(vni)),
} satisfies Record<OldEncoding, ReturnType<typeof fontOf>>

/**
 * Turns text in an old encoding into Unicode. Characters that are not codes of the encoding stay as they are; `unread`
 * lists them.
 */
export function toUnicode(
  text: string,
  encoding: OldEncoding,
): { readonly text: string; readonly unread: readonly string[] } {
  const { letters, anyCode } = fonts[encoding]
  const unread = new Set<string>()
  const read = Array.from(text.matchAll(anyCode), ([code]) => {
    const letter = letters.get(code)
    if (letter === undefined && !isShared(code)) unread.add(code)
    return letter ?? code
  })
  return { text: read.join(''), unread: [...unread] }
}

/**
 * Turns text into an old encoding, for a program that does not know Unicode. Refused when the encoding lacks a
 * character: TCVN3 has no capitals with a tone, and its capital fonts have no lower-case letters.
 */
export function fromUnicode(text: string, encoding: OldEncoding): Result<string, NoCounterpart> {
  const { codes } = fonts[encoding]
  const lacking = new Set<string>()
  const written = Array.from(text.normalize('NFC'), (character) => {
    const isSmall = encoding === 'tcvn3Capitals' && character !== character.toUpperCase()
    const code = isShared(character) && !isSmall ? character : codes.get(character)
    if (code === undefined) lacking.add(character)
    return code ?? character
  })
  if (lacking.size > 0) return refuse({ reason: 'noCounterpart', encoding, characters: [...lacking] })
  return accept(written.join(''))
}

function pairsIn(table: Table): readonly Pair[] {
  return table.flatMap(([letters, codes]) => {
    const written = codes.split(' ')
    return Array.from(letters, (letter, index): Pair => [written[index] ?? '', letter])
  })
}

/**
 * The tables for reading and writing one encoding. If several codes show the same letter, the last one is used for
 * writing.
 */
function fontOf(pairs: readonly Pair[]) {
  const double = pairs.map(([code]) => code).filter((code) => code.length > 1)
  return {
    letters: new Map(pairs),
    codes: new Map(pairs.map(([code, letter]) => [letter, code])),
    // Two characters that can be one code are read as one: in VNI `ôø` is ờ, not ơ followed by ø.
    anyCode: new RegExp([...double, '[^]'].join('|'), 'gu'),
  }
}

/** Is this character the same in every font? ASCII is, and so are the dashes and quotes that Word inserts. */
function isShared(character: string): boolean {
  return /^[\p{ASCII}\xA0\u2010-\u2026]$/u.test(character)
}
