import { For, Show } from 'solid-js'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { postAuth } from '../login/sign-in.ts'
import { Button } from '../ui/button.tsx'
import { browserName } from './browser-name.ts'
import type { OwnSession } from './queries.ts'
import { words } from './words.ts'

/** Where the user is signed in; every session except this one can be ended here. */
export function Sessions(props: { readonly sessions: readonly OwnSession[] }) {
  const { say } = useLanguage()
  const ending = createWrite<{ readonly id: string }, void>({
    send: async ({ id }) => {
      await postAuth('end-session', { id })
    },
    touches: () => [['session', 'own']],
    confirm: () => ({ said: words.sessionEnded }),
  })
  const nameOf = ({ browser }: OwnSession) => browserName(browser) ?? say(words.unknownBrowser)
  return (
    <div class="stack">
      <p class="note">{say(words.sessionsLede)}</p>
      <WriteProblem write={ending} />
      <ul class="plain-list sessions">
        <For each={props.sessions}>
          {(session) => (
            <li>
              <span>
                <b>{session.isThis ? say(words.thisSession) : nameOf(session)}</b>
                <br />
                <small>
                  {session.isThis ? `${nameOf(session)}, ` : ''}
                  {say(words.sessionTimes(formatInstant(session.since), formatInstant(session.lastUsed)))}
                </small>
              </span>
              <Show when={!session.isThis}>
                <Button
                  aria-label={say(words.endSessionOf(nameOf(session)))}
                  busy={ending.busy()}
                  onClick={() => ending.submit({ id: session.id })}
                >
                  {say(words.endSession)}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
