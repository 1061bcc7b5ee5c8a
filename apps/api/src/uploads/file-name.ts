/** The name that a file came with: shown to people and never used as a path. `otherwise`: it came without one. */
export function fileNameOf(header: string | undefined, otherwise: string): string {
  try {
    const name = decodeURIComponent(header ?? '')
      .normalize('NFC')
      .replace(/\p{Cc}/gu, '')
      .trim()
    return name.slice(0, 200).trim() || otherwise
  } catch (error) {
    if (error instanceof URIError) return otherwise
    throw error
  }
}
