import type { Refusal } from '@lienthehe/api/contract'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { words } from './words.ts'

/** Shown if someone saved another version in the meantime: this sheet replaces it only if the user says so. */
export function StaleSheet(props: {
  readonly refusal: Refusal | null
  /** The version that this sheet would replace. */
  readonly version: number
  readonly onVersion: (version: number) => void
}) {
  const { say } = useLanguage()
  const current = () =>
    props.refusal?.reason === 'stale' && props.refusal.currentVersion !== props.version
      ? props.refusal.currentVersion
      : undefined
  return (
    <Show when={current()}>
      {(version) => (
        <div class="advice stack brief">
          <p>{say(words.sheet.stale)}</p>
          <p>
            <Button onClick={() => props.onVersion(version())}>{say(words.sheet.replace)}</Button>
          </p>
        </div>
      )}
    </Show>
  )
}
