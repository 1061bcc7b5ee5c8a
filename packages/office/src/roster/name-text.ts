/** Corrects a name that is written only in capitals or only in small letters: `BÙI THỊ HOA` becomes `Bùi Thị Hoa`. */
export function capitaliseName(name: string): string {
  if (isMixed(name)) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** Does the name have both capitals and small letters? A test of plain letters answers this for most names. */
function isMixed(name: string): boolean {
  if (/[A-Z]/.test(name) && /[a-z]/.test(name)) return true
  return name !== name.toUpperCase() && name !== name.toLowerCase()
}

/** The sex that a middle name suggests: Thị is a woman's, Văn a man's; most other names say nothing. */
export function sexSuggestedBy(fullName: string): 'female' | 'male' | null {
  if (/ thị /i.test(fullName)) return 'female'
  return /^[^ ]* văn /i.test(fullName) ? 'male' : null
}
