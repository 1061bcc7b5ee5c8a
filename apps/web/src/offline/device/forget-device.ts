import { useDatabase } from './database.ts'

/**
 * Deletes what must not stay on this device after signing out: fetched data, sheets that arrived and, if nothing waits
 * to be sent, the enrolment. What stays are sheets that did not arrive, still encrypted, and the key that the PIN
 * opens.
 */
export async function forgetDevice(): Promise<void> {
  await useDatabase(async (database) => {
    const { done, ...stores } = database.transaction(['drafts', 'enrolments', 'preparations'], 'readwrite')
    const drafts = await stores.objectStore('drafts').getAll()
    await stores.objectStore('preparations').clear()
    for (const { key, hasArrived } of drafts) if (hasArrived) await stores.objectStore('drafts').delete(key)
    const waiting = new Set(drafts.filter(({ hasArrived }) => !hasArrived).map(({ owner }) => owner))
    for (const owner of await stores.objectStore('enrolments').getAllKeys())
      if (!waiting.has(owner)) await stores.objectStore('enrolments').delete(owner)
    await done
  })
}
