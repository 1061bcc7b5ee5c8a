import type { DraftRecord } from '../draft.ts'
import { isDraftRecord } from '../draft-record.ts'
import type { DraftStorage } from '../ports.ts'
import type { OfflineDatabase, SealedDraft, Use } from './database.ts'
import type { OpenDevice } from './device.ts'
import type { Vault } from './vault.ts'

/**
 * Encrypted drafts in the browser's database. The transaction that writes a draft also checks whether this tab may
 * write. If a browser has deleted all data, it also stores the enrolment with its key again: without the key, nobody
 * could open the sheet once the page is closed.
 */
export function sealedStorage(
  use: Use<OfflineDatabase>,
  { vault, enrolment }: Pick<OpenDevice, 'vault' | 'enrolment'>,
): DraftStorage {
  const unseal = async (kept: SealedDraft | undefined): Promise<DraftRecord | undefined> => {
    const record = kept && (await vault.unseal(kept.sealed))
    return isDraftRecord(record) && kept !== undefined ? { ...record, holder: kept.holder } : undefined
  }
  return {
    read: async (key) => unseal(await use((database) => database.get('drafts', key))),
    save: async (record) => {
      const { key, owner, holder, receipt } = record
      // Encrypted before the transaction starts: a transaction ends by itself while it waits for anything but the
      // database.
      const sealed = await vault.seal(record)
      return use(async (database) => {
        const transaction = database.transaction(['drafts', 'enrolments'], 'readwrite')
        const drafts = transaction.objectStore('drafts')
        const enrolments = transaction.objectStore('enrolments')
        const write = async () => {
          const kept = await drafts.get(key)
          if (kept !== undefined && kept.holder !== holder) return 'takenOver'
          await drafts.put({ key, owner, holder, hasArrived: receipt !== null, sealed })
          const isLocked = receipt !== null || (await enrolments.getKey(owner)) !== undefined
          if (!isLocked) await enrolments.put(enrolment)
          return 'kept'
        }
        return whole(write(), transaction)
      })
    },
    claim: async (key, holder) => {
      const kept = await use(async (database) => {
        const transaction = database.transaction('drafts', 'readwrite')
        const take = async () => {
          const found = await transaction.store.get(key)
          if (found !== undefined) await transaction.store.put({ ...found, holder })
          return found
        }
        return whole(take(), transaction)
      })
      return unseal(kept)
    },
  }
}

/**
 * Waits for the result and for the end of the transaction. If the browser closes the transaction midway, both promises
 * fail, and both failures are handled.
 */
async function whole<Value>(
  work: Promise<Value>,
  { done }: { readonly done: Promise<void> },
): Promise<Value> {
  const [value] = await Promise.all([work, done])
  return value
}

/** All drafts of this account on this device, the one changed last first. */
export async function listDrafts(
  use: Use<OfflineDatabase>,
  vault: Vault,
  owner: string,
): Promise<readonly DraftRecord[]> {
  const kept = await use((database) => database.getAll('drafts'))
  const own = await Promise.all(
    kept.filter((draft) => draft.owner === owner).map(({ sealed }) => vault.unseal(sealed)),
  )
  return own.filter(isDraftRecord).toSorted((one, other) => other.changedAt - one.changedAt)
}
