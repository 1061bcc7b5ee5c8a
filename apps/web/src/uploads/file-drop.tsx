import type { Wording } from '@lienthehe/domain'
import { formatInteger } from '@lienthehe/domain/text'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import type { Upload } from './create-upload.ts'
import { describeUploadRefusal } from './word-refusal.ts'
import { words } from './words.ts'
import './uploads.css'

/** Lets the user choose a file or drop it here, and says why a file was refused. */
export function FileDrop(props: {
  readonly upload: Upload
  /** The file extensions that the browser offers first; the server looks only at the content of the file. */
  readonly accept: string
  readonly choose: Wording
  readonly look: 'plain' | 'primary'
}) {
  const { say } = useLanguage()
  const [dragging, setDragging] = createSignal(false)
  let input: HTMLInputElement | undefined
  return (
    <>
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
          props.upload.sendFirst(event.dataTransfer?.files)
        }}
      >
        <Show
          when={props.upload.percent() === undefined}
          fallback={<Progress percent={props.upload.percent() ?? 0} />}
        >
          <span class="drop-text">{say(words.drop)}</span>
          <input
            ref={(element) => (input = element)}
            hidden
            type="file"
            accept={props.accept}
            aria-label={say(props.choose)}
            onChange={(event) => {
              props.upload.sendFirst(event.currentTarget.files)
              // Reset, so that the same file can be chosen again after it was corrected.
              event.currentTarget.value = ''
            }}
          />
          <Button look={props.look} onClick={() => input?.click()}>
            {say(props.choose)}
          </Button>
        </Show>
      </div>
      <NotTaken upload={props.upload} />
    </>
  )
}

/** Says why a file was refused, and what the user can do now. */
function NotTaken(props: { readonly upload: Upload }) {
  const { say, language } = useLanguage()
  const refusalText = () => {
    const answer = props.upload.notTaken()
    return answer?.kind === 'refused' ? describeUploadRefusal(answer.refusal, language()) : undefined
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
