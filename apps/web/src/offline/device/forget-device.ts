import { useDatabase } from './database.ts'

/**
 * What signing out leaves on this device: sheets that did not arrive, still encrypted, with the PIN's wrapped key.
 * Everything else is deleted: fetched data, arrived sheets and, when nothing waits to be sent, the device's enrolment.
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
