/**
 * The name with which a file was uploaded: shown to people and never used as a path. `otherwise`: the name if it had
 * none.
 */
export function fileNameOf(header: string | undefined, otherwise: string): string {
  try {
    const name = decodeURIComponent(header ?? '')
      .normalize('NFC')
      // Nor may it be displayed as another name, or with another ending, than it has.
      .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
      .trim()
    return name.slice(0, 200).trim() || otherwise
  } catch (error) {
    if (error instanceof URIError) return otherwise
    throw error
  }
}
