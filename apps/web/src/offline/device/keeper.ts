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
  // `written`: what this tab knows to be stored here; `claim`: whether this tab may write there.
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
    // If another tab has written meanwhile, this tab's memory is older than what is stored.
    const keepsTyped = record !== written && (claim === 'never' || stored?.holder === tab)
    const chosen = merged({ here: record, stored, keepsTyped })
    claim = 'stands'
    record = { ...chosen, holder: tab }
    // The claim has stored this record already, so it need not be written again.
    if (chosen === stored) written = record
  }
  /** Stores the current state; throws if this device cannot store it. */
  const store = async () => {
    await claimOnce()
    const saved = record
    const outcome = saved === written ? 'kept' : await storage.save(saved)
    if (outcome === 'takenOver') letGo()
    else written = saved
  }
  /** Writes one state at a time. A state that cannot be stored stays in memory, is reported, and is tried again. */
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
     * Makes this tab the one that writes, unless another one is. It first reads what the previous tab wrote; if it
     * cannot, the sheet stays with that tab.
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
