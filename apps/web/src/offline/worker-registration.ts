import { buildLockPrefix } from './device/lock-names.ts'

/** Can this browser open our pages without a network, and store encrypted sheets? Only over https. */
export function worksOffline(): boolean {
  return window.isSecureContext && 'serviceWorker' in navigator && 'indexedDB' in window
}

/**
 * Makes these pages open without a network from now on, and asks the browser not to delete the stored data when space
 * runs short.
 */
export async function keepPages(): Promise<void> {
  await navigator.serviceWorker.register('/offline-worker.js', { updateViaCache: 'none' })
  await navigator.serviceWorker.ready
  // When this page was loaded, there was no worker yet, so its build is announced only now.
  await holdBuild()
  // WebKit does not keep data on request, and some of its builds have no storage manager at all.
  await navigator.storage?.persist?.()
}

/** Has the browser promised not to delete the stored data by itself? */
export async function isStoragePersisted(): Promise<boolean> {
  return (await navigator.storage?.persisted?.()) === true
}

/**
 * Announces the build of this page as long as the page is open, so that its files are kept. If a newer worker is
 * waiting, asks it to take over; that worker checks first whether a draft is open.
 */
export async function holdBuild(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const entry = document.querySelector('script[type="module"][src]')?.getAttribute('src')
  if (registration === undefined || entry === null || entry === undefined) return
  void navigator.locks.request(
    `${buildLockPrefix}${entry}`,
    { mode: 'shared' },
    () => new Promise<never>(() => undefined),
  )
  registration.waiting?.postMessage('takeOver')
}
