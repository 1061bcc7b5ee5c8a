/** What this browser remembers about its screen; never anything about people. */
type Preference = 'language' | 'theme' | 'letters' | `columns ${string}`

export function recall(preference: Preference): string | null {
  return storage()?.getItem(preference) ?? null
}

export function remember(preference: Preference, value: string): void {
  storage()?.setItem(preference, value)
}

/** Some offices switch storage off by policy: then nothing is remembered, and everything else works. */
function storage(): Storage | null {
  try {
    return window.localStorage
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
