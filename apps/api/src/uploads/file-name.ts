/**
 * The name of an uploaded file, which is shown to people and never used as a path. `otherwise`: the name if the file
 * has none.
 */
export function fileNameOf(header: string | undefined, otherwise: string): string {
  try {
    const name = decodeURIComponent(header ?? '')
      .normalize('NFC')
      // Removes characters that could make the name look like another name, or like one with another ending.
      .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
      .trim()
    return name.slice(0, 200).trim() || otherwise
  } catch (error) {
    if (error instanceof URIError) return otherwise
    throw error
  }
}
