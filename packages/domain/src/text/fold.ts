/** Text as it is stored: NFC, without invisible characters, single spaces, trimmed. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The key that search and duplicate hints use: `Đào Thị Hoà` and `dao thi hoa` are the same. */
export function foldText(text: string): string {
  return normaliseText(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

/** Does the text hold every word of the search, in any order, as the beginning of a word? An empty search finds all. */
export function matchesSearch(text: string, search: string): boolean {
  const words = foldText(text).split(' ')
  const sought = foldText(search).split(' ').filter(Boolean)
  return sought.every((part) => words.some((word) => word.startsWith(part)))
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * A key under which two spellings of one place name meet: `Hoà Bình` and `Hòa Bình` differ only in where the tone
 * is written. Unlike folding it keeps apart what differs in sound: `Cao Sơn` is not `Cao Son`.
 */
export function spellingKey(text: string): string {
  return normaliseText(text)
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const letters = word.normalize('NFD')
      const tones = letters.match(toneMarks) ?? []
      return letters.replace(toneMarks, '') + tones.join('')
    })
    .join(' ')
}
