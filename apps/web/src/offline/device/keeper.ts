import type { DraftRecord } from '../draft.ts'
import { merged } from '../draft-state.ts'
import type { DraftPorts } from '../ports.ts'

/**
 * Keeps one draft in memory and on this device, each as a backup of the other; only one tab at a time writes. `first`
 * is the record as it was listed, or a new one.
 */
export function makeKeeper(
  { storage, lock, tab }: Pick<DraftPorts, 'storage' | 'lock' | 'tab'>,
  first: DraftRecord,
  onChange: () => void,
) {
  let record = first
  let held: { readonly release: () => void } | undefined
  // What is stored on this device as far as this tab knows, and whether this tab is the one that writes there.
  let written = first
  let claim: 'never' | 'stands' | 'lost' = 'never'
  let saving: Promise<void> = Promise.resolve()

  const letGo = () => {
    held?.release()
    held = undefined
    claim = 'lost'
    onChange()
  }
  const claimOnce = async () => {
    if (claim === 'stands') return
    const stored = await storage.claim(first.key, tab)
    // After another tab has written, the copy in this tab's memory is the older one.
    const keepsTyped = record !== written && (claim === 'never' || stored?.holder === tab)
    const chosen = merged({ here: record, stored, keepsTyped })
    claim = 'stands'
    record = { ...chosen, holder: tab }
    // Claiming stores the record as it was found, with this tab as its holder.
    if (chosen === stored) written = record
  }
  /** Stores the present state; fails where this device cannot store. */
  const store = async () => {
    await claimOnce()
    const saved = record
    const outcome = saved === written ? 'kept' : await storage.save(saved)
    if (outcome === 'takenOver') letGo()
    else written = saved
  }
  /** One write at a time. A state that cannot be stored stays in memory, is reported, and is tried again next time. */
  const keep = () => {
    saving = saving
      .then(() => (held === undefined ? undefined : store().catch(() => undefined)))
      .then(onChange)
    return saving
  }

  return {
    record: () => record,
    isHeld: () => held !== undefined,
    isKept: () => claim === 'stands' && written === record,
    keep,
    put: (next: DraftRecord) => {
      record = next
      onChange()
      return keep()
    },
    /**
     * Becomes the tab that writes, unless another one is. It must first read what the previous one wrote: while this
     * device cannot be read, the sheet stays with that tab.
     */
    enter: async (how: 'ifFree' | 'takeOver') => {
      held ??= await lock.take(first.key, how, letGo)
      await keep()
      if (how === 'takeOver' && claim !== 'stands') letGo()
    },
    close: async () => {
      await keep()
      letGo()
    },
  }
}
