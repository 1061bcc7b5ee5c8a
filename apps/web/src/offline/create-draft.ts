import { createSignal, onCleanup, onMount } from 'solid-js'
import type { DraftKind, DraftRecord, DraftView } from './draft.ts'
import { type OfflineDraft, openDraft } from './open-draft.ts'
import type { DraftPorts } from './ports.ts'

/** How often sending is tried again, in milliseconds: browsers do not always report that a network is back. */
const triesEvery = 30_000

/**
 * A sheet that is typed without a network and sent once, open as long as its component exists. `view` is `undefined`
 * while the sheet is being opened.
 */
export function createOfflineDraft<Body, Input>(declared: {
  readonly kind: DraftKind<Body, Input>
  readonly ports: DraftPorts
  readonly first: DraftRecord
}) {
  const [view, setView] = createSignal<DraftView<Body>>()
  const [draft, setDraft] = createSignal<OfflineDraft<Body>>()
  let isLeft = false
  const wake = () => void draft()?.wake()
  const wakeWhenSeen = () => document.visibilityState === 'visible' && wake()

  onMount(async () => {
    const opened = await openDraft({ ...declared, onChange: (next) => setView(next) })
    if (isLeft) return opened.close()
    setDraft(opened)
    setView(opened.view())
    wake()
  })
  const timer = setInterval(wake, triesEvery)
  window.addEventListener('online', wake)
  document.addEventListener('visibilitychange', wakeWhenSeen)
  onCleanup(() => {
    isLeft = true
    clearInterval(timer)
    window.removeEventListener('online', wake)
    document.removeEventListener('visibilitychange', wakeWhenSeen)
    void draft()?.close()
  })
  return { view, draft, wake }
}
