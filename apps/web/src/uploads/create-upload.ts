import { createSignal } from 'solid-js'
import { setSessionEnded } from '../api.ts'
import { makeKey } from '../forms/intent.ts'
import { type Chosen, type Sent, sendFile } from './send-file.ts'

/** How a screen uploads its files. */
export type Uploading<Taken> = {
  /** The address on the server to which the files are sent. */
  readonly to: () => string
  /** The result of a file, read from the answer; `undefined` if the answer does not accept the file. */
  readonly takenIn: (said: object) => Taken | undefined
  readonly onTaken: (taken: Taken, file: File) => void
}

export type Upload = ReturnType<typeof createUpload>

/** Uploads one file after the other. A file that did not arrive can be sent again under its key. */
export function createUpload<Taken>({ to, takenIn, onTaken }: Uploading<Taken>) {
  const [percent, setPercent] = createSignal<number>()
  const [notTaken, setNotTaken] = createSignal<Exclude<Sent<Taken>, { kind: 'taken' }>>()
  const [chosen, setChosen] = createSignal<Chosen>()
  const send = async ({ file, key }: Chosen) => {
    if (percent() !== undefined) return
    setChosen({ file, key })
    setNotTaken(undefined)
    setPercent(0)
    const answer = await sendFile({ to: to(), file, key }, takenIn, setPercent)
    setPercent(undefined)
    if (answer.kind === 'taken') return onTaken(answer.taken, file)
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
