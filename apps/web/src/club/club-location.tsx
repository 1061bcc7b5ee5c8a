import type { UnitKey } from '@lienthehe/domain'
import { formatDate } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { For, Show } from 'solid-js'
import { api } from '../api.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { words } from './location-words.ts'
import { type ClubView, touchedByClub } from './queries.ts'

/** Asks in which commune the club is after its own was divided. Once answered, shows the answer and its day. */
export function ClubLocation(props: { readonly view: ClubView }) {
  const { say, language } = useLanguage()
  const { club } = props.view
  const answer = () => props.view.club.liesIn
  const locating = createWrite<{ readonly unit: UnitKey }, { version: number }>({
    send: ({ key, unit }) => api.clubs.locate.mutate({ key, id: club.id, version: props.view.version, unit }),
    touches: () => [...touchedByClub(club.id), ['waiting', 'list']],
    confirm: () => ({ said: words.located }),
  })
  const nameOf = (unit: UnitKey) => {
    const place = props.view.divided.find(({ key }) => key === unit)
    return place === undefined ? unit : fullNameOf(place)[language()]
  }
  const answering = (unit: UnitKey) => {
    locating.renew()
    locating.submit({ unit })
  }
  const mayAnswer = () => props.view.may.includes('club.edit')
  const others = () => props.view.divided.filter(({ key }) => key !== answer()?.unit)
  return (
    <section class="sheet stack" aria-labelledby="location-heading">
      <h2 id="location-heading">{say(words.ask(fullNameOf(props.view.commune)[language()]))}</h2>
      <Show when={answer()} fallback={<p class="note">{say(words.why)}</p>}>
        {(said) => <p>{say(words.liesIn(nameOf(said().unit), formatDate(said().saidOn)))}</p>}
      </Show>
      <Show when={mayAnswer()}>
        <div class="actions">
          <For each={others()}>
            {({ key }) => (
              <Button busy={locating.busy()} onClick={() => answering(key)}>
                {say(answer() === null ? words.answer(nameOf(key)) : words.correct(nameOf(key)))}
              </Button>
            )}
          </For>
        </div>
      </Show>
      <WriteProblem write={locating} />
    </section>
  )
}
