const entryInPage = /<script type="module"[^>]* src="([^"]+)"/
const reloadedFor = 'reloaded-for'

/** The server's answer to the question which build of these pages it serves. */
export type ServedBuild =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'own' }
  /** The entry file has changed, so the files of the build running here may be gone. */
  | { readonly kind: 'other'; readonly entry: string }

/** Does the server still serve the build running here, or was it updated in the meantime? */
export async function readServedBuild(): Promise<ServedBuild> {
  const page = await fetch('/', { cache: 'no-store' }).catch(() => null)
  if (page === null || !page.ok) return { kind: 'unreachable' }
  return compareBuild(await page.text(), ownEntry())
}

/**
 * Compares the entry file in the served page with our own. Its name contains a hash that changes with every file of the
 * build.
 */
export function compareBuild(page: string, own: string): ServedBuild {
  const entry = entryInPage.exec(page)?.[1]
  return entry === undefined || entry === own ? { kind: 'own' } : { kind: 'other', entry }
}

/**
 * Is this the first reload for this build? Only the entry's name is remembered, until the tab closes. If a cache keeps
 * serving the old page, the second try then shows a failure instead of reloading for ever.
 */
export function isFirstReloadFor(entry: string): boolean {
  try {
    const before = window.sessionStorage.getItem(reloadedFor)
    window.sessionStorage.setItem(reloadedFor, entry)
    return before !== entry
  } catch (error) {
    // Storage is switched off by policy. Without it we cannot count reloads, so the user gets a button instead.
    if (error instanceof DOMException) return false
    throw error
  }
}

function ownEntry(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  return script?.getAttribute('src') ?? ''
}
