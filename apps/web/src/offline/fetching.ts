import { createSignal } from 'solid-js'

/** Fetches something onto this machine, one thing at a time, and tells how that stands. */
export function createFetching(onDone: () => unknown) {
  const [progress, setProgress] = createSignal<'fetching' | 'failed'>()
  const fetching = async (work: () => Promise<void>) => {
    if (progress() === 'fetching') return
    setProgress('fetching')
    const outcome = await work().then(
      () => undefined,
      () => 'failed' as const,
    )
    setProgress(outcome)
    onDone()
  }
  return { progress, fetching }
}
