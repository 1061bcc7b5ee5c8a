/** The settings that this browser remembers; they never contain anything about people. */
type Preference = 'language' | 'theme' | 'letters' | `columns ${string}`

export function recall(preference: Preference): string | null {
  return storage()?.getItem(preference) ?? null
}

export function remember(preference: Preference, value: string): void {
  storage()?.setItem(preference, value)
}

/**
 * The browser's storage; `null` if a policy of the office switches it off. Then nothing is remembered, but everything
 * else works.
 */
function storage(): Storage | null {
  try {
    return window.localStorage
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
