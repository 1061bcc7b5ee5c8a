/** A name written in capitals or in small letters only, as names are written: `BÙI THỊ HOA` is `Bùi Thị Hoa`. */
export function capitaliseName(name: string): string {
  const written = name !== name.toUpperCase() && name !== name.toLowerCase()
  if (written) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** The sex that a middle name suggests: Thị is a woman's, Văn a man's; most other names say nothing. */
export function sexSuggestedBy(fullName: string): 'female' | 'male' | null {
  const name = fullName.toLowerCase()
  if (name.includes(' thị ')) return 'female'
  return name.startsWith(' văn ', name.indexOf(' ')) ? 'male' : null
}
