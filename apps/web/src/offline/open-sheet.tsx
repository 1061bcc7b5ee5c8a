import { formatInteger } from '@lienthehe/domain'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { LoginForm } from '../login/login-form.tsx'
import { wordRefusal } from '../refusal-words.ts'
import { Button } from '../ui/button.tsx'
import { createOfflineDraft } from './create-draft.ts'
import { useDatabase } from './database.ts'
import type { DraftRecord, DraftView } from './draft.ts'
import { fileOf } from './draft-record.ts'
import { type Dues, duesKind, sendDues } from './dues.ts'
import { DuesSheet } from './dues-sheet.tsx'
import type { Preparation } from './preparation.ts'
import { sealedStorage } from './sealed-storage.ts'
import { serverNetwork } from './server-network.ts'
import { SheetActions } from './sheet-actions.tsx'
import { wordDraftState } from './state-words.ts'
import { tabLock } from './tab-lock.ts'
import { tabName } from './tab-name.ts'
import type { Vault } from './vault.ts'
import { words } from './words.ts'

const dayMilliseconds = 86_400_000

/** One sheet, with where it stands always in view. */
export function OpenSheet(props: {
  readonly first: DraftRecord
  readonly vault: Vault
  readonly preparation: Preparation | undefined
  readonly onLeave: () => void
}) {
  const { say } = useLanguage()
  const sheet = createOfflineDraft({
    kind: duesKind,
    first: props.first,
    ports: {
      storage: sealedStorage(useDatabase, props.vault),
      network: serverNetwork(sendDues),
      lock: tabLock(navigator.locks),
      now: () => Date.now(),
      tab: tabName,
    },
  })
  const leave = async () => {
    await sheet.draft()?.close()
    props.onLeave()
  }
  return (
    <Show when={sheet.view()}>
      {(view) => (
        <section class="stack" data-state={view().state.kind}>
          <Standing view={view()} />
          <Show when={isWaitingForLogin(view())}>
            <div class="sheet stack">
              <h2>{say(words.sheet.login)}</h2>
              <LoginForm onDone={sheet.wake} />
            </div>
          </Show>
          <Show when={view().body}>
            {(body) => (
              <DuesSheet
                body={body()}
                isOpen={isOpen(view())}
                preparation={props.preparation}
                change={(changed: Partial<Dues>) => sheet.draft()?.change({ ...body(), ...changed })}
              />
            )}
          </Show>
          <SheetActions
            view={view()}
            draft={sheet.draft()}
            toFile={() => saveFile(sheet.draft()?.record())}
          />
          <p>
            <Button look="quiet" onClick={() => void leave()}>
              {say(words.sheets.back)}
            </Button>
          </p>
        </section>
      )}
    </Show>
  )
}

function Standing(props: { readonly view: DraftView<unknown> }) {
  const { say, language } = useLanguage()
  const refusal = () => (props.view.state.kind === 'refused' ? props.view.state.refusal : undefined)
  const daysOff = () => Math.round(Math.abs(props.view.clockOffBy) / dayMilliseconds)
  return (
    <div
      class="status-line standing"
      classList={{ bad: refusal() !== undefined || !props.view.isKept }}
      role="status"
    >
      <strong>{say(wordDraftState(props.view))}.</strong>
      <Show when={refusal()}>{(known) => ` ${wordRefusal(known(), language())}`}</Show>
      <Show when={daysOff() > 0}>{` ${say(words.clockOff(formatInteger(daysOff(), language())))}`}</Show>
    </div>
  )
}

function isOpen({ state }: DraftView<unknown>): boolean {
  return state.kind === 'open' || state.kind === 'refused'
}

function isWaitingForLogin({ state }: DraftView<unknown>): boolean {
  return state.kind === 'queued' && state.waitsFor !== 'network'
}

function saveFile(record: DraftRecord | undefined): void {
  if (record === undefined) return
  const { name, text } = fileOf(record)
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
