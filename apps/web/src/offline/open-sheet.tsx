import type { Refusal } from '@lienthehe/api/contract'
import { formatInteger } from '@lienthehe/domain/text'
import { type JSX, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { LoginForm } from '../login/login-form.tsx'
import { describeRefusal } from '../refusal-words.ts'
import { Button } from '../ui/button.tsx'
import { createOfflineDraft } from './create-draft.ts'
import { useDatabase } from './device/database.ts'
import type { OpenDevice } from './device/device.ts'
import { sealedStorage } from './device/sealed-storage.ts'
import { tabLock } from './device/tab-lock.ts'
import { tabName } from './device/tab-name.ts'
import type { DraftKind, DraftRecord, DraftView } from './draft.ts'
import { fileOf } from './draft-record.ts'
import { type SendSheet, serverNetwork } from './server-network.ts'
import { SheetActions } from './sheet-actions.tsx'
import { describeDraftState } from './state-words.ts'
import { words } from './words.ts'

const dayMilliseconds = 86_400_000

/** The props of the fields for one kind of sheet. */
export type SheetFields<Body> = {
  readonly body: Body
  readonly isOpen: boolean
  readonly change: (changed: Partial<Body>) => void
  /** The part of a received sheet that was not accepted; `null`: everything was accepted. */
  readonly left: unknown
  /** Why the server refused the sheet, until it is sent again. */
  readonly refusal: Refusal | null
}

/** One sheet, with its state always in view. */
export function OpenSheet<Body extends object, Input>(props: {
  readonly kind: DraftKind<Body, Input>
  readonly send: SendSheet
  readonly first: DraftRecord
  readonly device: OpenDevice
  /** Has more to be filled in before the sheet can be sent? */
  readonly isUnfinished?: (body: Body) => boolean
  readonly fields: (fields: SheetFields<Body>) => JSX.Element
  readonly onLeave: () => void
}) {
  const { say } = useLanguage()
  const sheet = createOfflineDraft({
    kind: props.kind,
    first: props.first,
    ports: {
      storage: sealedStorage(useDatabase, props.device),
      network: serverNetwork(props.send),
      lock: tabLock(navigator.locks),
      now: () => Date.now(),
      tab: tabName,
    },
  })
  const leave = async () => {
    await sheet.draft()?.close()
    props.onLeave()
  }
  const isUnfinished = (view: DraftView<Body>) =>
    isOpen(view) && view.body !== undefined && props.isUnfinished?.(view.body) === true
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
            {(body) =>
              props.fields({
                get body() {
                  return body()
                },
                get isOpen() {
                  return isOpen(view())
                },
                get left() {
                  return leftOf(view())
                },
                get refusal() {
                  return refusalIn(view())
                },
                change: (changed) => sheet.draft()?.change({ ...body(), ...changed }),
              })
            }
          </Show>
          <Show when={!isUnfinished(view()) || !view().isKept}>
            <SheetActions
              view={view()}
              draft={sheet.draft()}
              isUnfinished={isUnfinished(view())}
              toFile={() => saveFile(sheet.draft()?.record())}
            />
          </Show>
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
  const refusal = () => refusalIn(props.view)
  const daysOff = () => Math.round(Math.abs(props.view.clockOffBy) / dayMilliseconds)
  return (
    <div
      class="status-line standing"
      classList={{ bad: refusal() !== null || !props.view.isKept }}
      role="status"
    >
      <strong>{say(describeDraftState(props.view))}.</strong>
      <Show when={refusal()}>{(known) => ` ${describeRefusal(known(), language())}`}</Show>
      <Show when={daysOff() > 0}>{` ${say(words.clockOff(formatInteger(daysOff(), language())))}`}</Show>
    </div>
  )
}

function isOpen({ state }: DraftView<unknown>): boolean {
  return state.kind === 'open' || state.kind === 'refused'
}

function leftOf({ state }: DraftView<unknown>): unknown {
  return state.kind === 'received' ? (state.receipt.left ?? null) : null
}

function refusalIn({ state }: DraftView<unknown>): Refusal | null {
  return state.kind === 'refused' ? state.refusal : null
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
