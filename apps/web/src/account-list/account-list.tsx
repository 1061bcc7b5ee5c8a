import { A } from '@solidjs/router'
import { useMutation } from '@tanstack/solid-query'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { api } from '../api.ts'
import { describeFailure } from '../forms/failure.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { NotAllowed } from '../load.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { touchedByUsers } from '../users/queries.ts'
import { LineTable } from './line-table.tsx'
import {
  type ListedLine,
  listLines,
  type ReadyAccount,
  readyAccounts,
  textOfUnclear,
  withRefused,
} from './reading.ts'
import { Slips } from './slips.tsx'
import { words } from './words.ts'
import './account-list.css'

/** Accounts for many people at once: a list is pasted, read, opened, and printed as slips. */
export function AccountList() {
  const { say } = useLanguage()
  const { may } = useSession()
  const [text, setText] = createSignal('')
  const [slips, setSlips] = createSignal<readonly ReadyAccount[]>([])
  return (
    <Show when={may('user.open')} fallback={<NotAllowed title={say(words.title)} />}>
      <Page
        title={say(words.title)}
        lede={say(words.lede)}
        crumbs={<A href="/nguoi-dung">{say(words.back)}</A>}
      >
        <Switch>
          <Match when={slips().length > 0}>
            <Slips accounts={slips()} onDone={() => setSlips([])} />
          </Match>
          <Match when={slips().length === 0}>
            <Reading
              text={text()}
              change={setText}
              onOpened={(accounts, left) => {
                setText(left)
                setSlips(accounts)
              }}
            />
          </Match>
        </Switch>
      </Page>
    </Show>
  )
}

type ReadingProps = {
  readonly text: string
  readonly change: (text: string) => void
  /** Called with the accounts that were opened, and with the text of the unclear lines. */
  readonly onOpened: (accounts: readonly ReadyAccount[], left: string) => void
}

function Reading(props: ReadingProps) {
  const { say, language } = useLanguage()
  const reading = createReading(() => props.text)
  const problem = () => {
    const failure = reading.failure()
    if (failure !== undefined) return describeFailure(failure, language())
    return reading.isEmpty() ? say(words.nothingRead) : undefined
  }
  return (
    <div class="stack wide">
      <section class="sheet stack">
        <TextArea
          id="account-list"
          label={say(words.list)}
          hint={say(words.listHint)}
          error={problem()}
          rows={8}
          value={props.text}
          onValue={(text) => {
            props.change(text)
            reading.forget()
          }}
        />
        <p class="actions">
          <Button look="primary" busy={reading.busy()} onClick={() => reading.read()}>
            {say(words.read)}
          </Button>
        </p>
      </section>
      <Show when={reading.lines().length > 0}>
        <Understood lines={reading.lines()} most={reading.most()} onOpened={props.onOpened} />
      </Show>
    </div>
  )
}

/** The server's reading of the text; it is cleared when the text changes. */
function createReading(text: () => string) {
  const [lines, setLines] = createSignal<readonly ListedLine[]>([])
  const asked = useMutation(() => ({
    mutationFn: () => api.users.readList.mutate({ text: text() }),
    onSuccess: ({ accounts }) => setLines(listLines(accounts)),
  }))
  return {
    lines,
    most: () => (asked.isSuccess ? asked.data.most : 0),
    busy: () => asked.isPending,
    isEmpty: () => asked.isSuccess && asked.data.accounts.length === 0,
    failure: (): unknown => (asked.isError ? asked.error : undefined),
    read: () => asked.mutate(),
    forget: () => {
      setLines([])
      asked.reset()
    },
  }
}

function Understood(props: {
  readonly lines: readonly ListedLine[]
  readonly most: number
  readonly onOpened: ReadingProps['onOpened']
}) {
  const { say } = useLanguage()
  const ready = () => readyAccounts(props.lines)
  const opening = createWrite<{ readonly accounts: readonly ReadyAccount[] }, { readonly opened: number }>({
    send: ({ key, accounts }) =>
      api.users.openList.mutate({ key, accounts: accounts.map(({ place: _, ...account }) => account) }),
    touches: () => touchedByUsers,
    confirm: ({ output }) => ({ said: words.opened(output.opened) }),
    onSaved: (_, { accounts }) => props.onOpened(accounts, textOfUnclear(props.lines)),
  })
  const judged = () => {
    const refusal = opening.refusal()
    return refusal?.reason === 'invalidInput' ? withRefused(props.lines, refusal.fields) : props.lines
  }
  const isTooLong = () => ready().length > props.most
  return (
    <section class="sheet stack">
      <h2>{say(words.understood)}</h2>
      <LineTable lines={judged()} />
      <Show when={judged().some(({ wrong }) => wrong.length > 0)}>
        <p class="note">{say(words.correctAbove)}</p>
      </Show>
      <WriteProblem write={opening} />
      <Show when={isTooLong()}>
        <p class="field-error">{say(words.tooMany(props.most))}</p>
      </Show>
      <Show when={ready().length > 0 && !isTooLong()}>
        <p class="actions">
          <Button look="primary" busy={opening.busy()} onClick={() => opening.submit({ accounts: ready() })}>
            {say(words.open(ready().length))}
          </Button>
        </p>
      </Show>
    </section>
  )
}
