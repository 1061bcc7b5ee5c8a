import { formatInteger } from '@lienthehe/domain'
import { useNavigate } from '@solidjs/router'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { setSessionEnded } from '../api.ts'
import { makeKey } from '../forms/intent.ts'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { type Sent, sendRoster } from './send-file.ts'
import { wordUploadRefusal } from './word-refusal.ts'
import { words } from './words.ts'
import './roster.css'

/** Takes a list as it lies on somebody's machine, by a button or by dropping it, and leads to its dry run. */
export function RosterUpload(props: { readonly club: string }) {
  const { say } = useLanguage()
  const upload = createUpload(() => props.club)
  const [dragging, setDragging] = createSignal(false)
  let input: HTMLInputElement | undefined
  return (
    <section class="sheet stack no-print" aria-labelledby="import-heading">
      <h2 id="import-heading">{say(words.heading)}</h2>
      <p class="note">{say(words.kinds)}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button beside it does the same by keyboard. */}
      <div
        class="drop"
        classList={{ dragging: dragging() }}
        onDragOver={(event) => {
          event.preventDefault()
          setDragging(true)
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={(event) => {
          event.preventDefault()
          setDragging(false)
          upload.sendFirst(event.dataTransfer?.files)
        }}
      >
        <Show when={upload.percent() === undefined} fallback={<Progress percent={upload.percent() ?? 0} />}>
          <span class="drop-text">{say(words.drop)}</span>
          <input
            ref={(element) => (input = element)}
            hidden
            type="file"
            accept=".xlsx,.ods,.csv"
            aria-label={say(words.choose)}
            onChange={(event) => {
              upload.sendFirst(event.currentTarget.files)
              // The same file may be chosen again after it was corrected.
              event.currentTarget.value = ''
            }}
          />
          <Button look="primary" onClick={() => input?.click()}>
            {say(words.choose)}
          </Button>
        </Show>
      </div>
      <NotTaken upload={upload} />
    </section>
  )
}

/** One file that somebody chose: sending it again is the same intent, choosing it again is another. */
type Chosen = { readonly file: File; readonly key: string }

/** The sending of one file; one that is taken leads on to its draft. */
function createUpload(club: () => string) {
  const navigate = useNavigate()
  const [percent, setPercent] = createSignal<number>()
  const [notTaken, setNotTaken] = createSignal<Exclude<Sent, { kind: 'taken' }>>()
  const [chosen, setChosen] = createSignal<Chosen>()
  const send = async ({ file, key }: Chosen) => {
    if (percent() !== undefined) return
    setChosen({ file, key })
    setNotTaken(undefined)
    setPercent(0)
    const answer = await sendRoster({ club: club(), file, key }, setPercent)
    setPercent(undefined)
    if (answer.kind === 'taken') {
      navigate(`/cau-lac-bo/${club()}/nhap/${answer.draft}`)
      return
    }
    if (answer.kind === 'refused' && answer.refusal.reason === 'notSignedIn') setSessionEnded(true)
    setNotTaken(answer)
  }
  return {
    percent,
    notTaken,
    chosen,
    sendAgain: (again: Chosen) => void send(again),
    sendFirst: (files: FileList | null | undefined) => {
      const file = files?.[0]
      if (file !== undefined) void send({ file, key: makeKey() })
    },
  }
}

/** Why a file was not taken, and what to do now. */
function NotTaken(props: { readonly upload: ReturnType<typeof createUpload> }) {
  const { say, language } = useLanguage()
  const refusalText = () => {
    const answer = props.upload.notTaken()
    return answer?.kind === 'refused' ? wordUploadRefusal(answer.refusal, language()) : undefined
  }
  return (
    <div role="alert">
      <Switch>
        <Match when={refusalText()}>
          {(text) => (
            <p class="status-line bad">
              <b>{props.upload.chosen()?.file.name}</b>: {text()}
            </p>
          )}
        </Match>
        <Match when={props.upload.notTaken()?.kind === 'failed' && props.upload.chosen()}>
          {(failed) => (
            <div class="status-line bad stack">
              <p>{say(words.failed)}</p>
              <p>
                <Button onClick={() => props.upload.sendAgain(failed())}>{say(words.again)}</Button>
              </p>
            </div>
          )}
        </Match>
      </Switch>
    </div>
  )
}

function Progress(props: { readonly percent: number }) {
  const { say, language } = useLanguage()
  return (
    <div class="stack" role="status">
      <progress max="100" value={props.percent} aria-hidden="true" />
      <p>
        {props.percent < 100
          ? say(words.sending(formatInteger(props.percent, language())))
          : say(words.reading)}
      </p>
    </div>
  )
}
