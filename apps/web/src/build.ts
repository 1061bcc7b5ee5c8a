const entryInPage = /<script type="module"[^>]* src="([^"]+)"/
const reloadedFor = 'reloaded-for'

/** The server's answer to the question which build of these pages it serves. */
export type ServedBuild =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'own' }
  /** Its entry file has changed: the files of the build running here may be gone. */
  | { readonly kind: 'other'; readonly entry: string }

/** Does the server still serve the build running here, or was it updated in the meantime? */
export async function readServedBuild(): Promise<ServedBuild> {
  const page = await fetch('/', { cache: 'no-store' }).catch(() => null)
  if (page === null || !page.ok) return { kind: 'unreachable' }
  return compareBuild(await page.text(), ownEntry())
}

/** The name of the entry carries a hash that changes with every file of the build. */
export function compareBuild(page: string, own: string): ServedBuild {
  const entry = entryInPage.exec(page)?.[1]
  return entry === undefined || entry === own ? { kind: 'own' } : { kind: 'other', entry }
}

/**
 * Is this the first reload for this build? Remembered until the tab closes, and only its name. If some cache keeps
 * serving the old page, it is then shown as a failure instead of being reloaded for ever.
 */
export function isFirstReloadFor(entry: string): boolean {
  try {
    const before = window.sessionStorage.getItem(reloadedFor)
    window.sessionStorage.setItem(reloadedFor, entry)
    return before !== entry
  } catch (error) {
    // Storage is switched off by policy: a button is better than a loop.
    if (error instanceof DOMException) return false
    throw error
  }
}

function ownEntry(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  return script?.getAttribute('src') ?? ''
}
