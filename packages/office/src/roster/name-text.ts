/** A name written in capitals or in small letters only, as names are written: `BÙI THỊ HOA` is `Bùi Thị Hoa`. */
export function capitaliseName(name: string): string {
  if (isMixed(name)) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** Most names have letters that show which kind they are, without converting all of them. */
function isMixed(name: string): boolean {
  if (/[A-Z]/.test(name) && /[a-z]/.test(name)) return true
  return name !== name.toUpperCase() && name !== name.toLowerCase()
}

/** The sex that a middle name suggests: Thị is a woman's, Văn a man's; most other names say nothing. */
export function sexSuggestedBy(fullName: string): 'female' | 'male' | null {
  if (/ thị /i.test(fullName)) return 'female'
  return /^[^ ]* văn /i.test(fullName) ? 'male' : null
}
