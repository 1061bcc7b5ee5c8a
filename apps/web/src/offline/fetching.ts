import { createSignal } from 'solid-js'

/** Downloads data to this device, one item at a time, and reports the progress. */
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
