/** The name that a file came with: shown to people and never used as a path. `otherwise`: it came without one. */
export function fileNameOf(header: string | undefined, otherwise: string): string {
  try {
    const name = decodeURIComponent(header ?? '')
      .normalize('NFC')
      // Neither may it read as another name, or end in another kind, than it does.
      .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
      .trim()
    return name.slice(0, 200).trim() || otherwise
  } catch (error) {
    if (error instanceof URIError) return otherwise
    throw error
  }
}
