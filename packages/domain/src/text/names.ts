const vietnamese = new Intl.Collator('vi')
const numbered = new Intl.Collator('vi', { numeric: true })

/** Sorts people as a Vietnamese list does: given name (the last word) first, then family name, then middle names. */
export function compareFullNames(one: string, other: string): number {
  const [first, second] = [nameParts(one), nameParts(other)]
  return (
    vietnamese.compare(first.given, second.given) ||
    vietnamese.compare(first.family, second.family) ||
    vietnamese.compare(first.middle, second.middle)
  )
}

/** Sorts place names and other plain words as Vietnamese does, with `tổ 2` before `tổ 10`. */
export function compareWords(one: string, other: string): number {
  return numbered.compare(one, other)
}

function nameParts(fullName: string): { family: string; middle: string; given: string } {
  const words = fullName.split(' ')
  return { family: words[0] ?? '', middle: words.slice(1, -1).join(' '), given: words.at(-1) ?? '' }
}
