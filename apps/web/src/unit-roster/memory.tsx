import type { UnitKey } from '@lienthehe/domain'
import {
  describeAnswer,
  everyRosterField,
  labelRosterField,
  type QuestionKind,
} from '@lienthehe/office/roster/words'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { type ApiOutputs, api } from '../api.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { words as inRoster } from '../roster/words.ts'
import { Button } from '../ui/button.tsx'
import { memoryQuery } from './queries.ts'
import { words } from './words.ts'

type Remembered = ApiOutputs['rosterMemory']['list'][number]
type Forgetting = { readonly unit: UnitKey; readonly kind: Remembered['kind']; readonly about: string }

/** The remembered answers about the unit's lists, which are not asked for again; each has a button to forget it. */
export function Memory(props: { readonly unit: UnitKey }) {
  const { say, language } = useLanguage()
  const memory = useQuery(() => memoryQuery(props.unit))
  const forgetting = createWrite<Forgetting, unknown>({
    send: (input) => api.rosterMemory.forget.mutate(input),
    touches: () => [memoryQuery(props.unit).queryKey],
  })
  const meaningOf = ({ kind, key, value }: Remembered) => {
    if (kind === 'answer')
      return describeAnswer(value, { question: { kind: kindOfAnswer(key) }, language: language() })
    const field = everyRosterField.find((known) => known === value)
    return field === undefined ? say(inRoster.notRead) : labelRosterField(field, language())
  }
  return (
    <section class="sheet stack" aria-labelledby="memory-heading">
      <div>
        <h2 id="memory-heading">{say(words.memory)}</h2>
        <p class="note">{say(words.memoryNote)}</p>
      </div>
      <WriteProblem write={forgetting} />
      <Load query={memory} isEmpty={({ length }) => length === 0} whenEmpty={say(words.memoryNone)}>
        {(remembered) => (
          <ul class="plain-list">
            <For each={remembered()}>
              {(one) => (
                <li>
                  <span class="note">{say(words.memoryKinds[one.kind])}</span> “{one.text}”{' '}
                  <Show when={one.kind !== 'label'}>
                    <span class="note">→ {meaningOf(one)}</span>{' '}
                  </Show>
                  <Button
                    look="quiet"
                    aria-label={say(words.forgetOf(one.text))}
                    disabled={forgetting.busy()}
                    onClick={() => forgetting.submit({ unit: props.unit, kind: one.kind, about: one.key })}
                  >
                    {say(words.forget)}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        )}
      </Load>
    </section>
  )
}

const wordings: readonly QuestionKind[] = ['moneyMeant', 'postMeant', 'endMeant']

/** The kind of the question that was answered: the key begins with it. */
function kindOfAnswer(key: string): QuestionKind {
  return wordings.find((kind) => key.startsWith(`${kind}|`)) ?? 'hardshipWording'
}
