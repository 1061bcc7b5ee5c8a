import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { formatInteger } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { TakeOut } from '../take-out.tsx'
import { Button } from '../ui/button.tsx'
import { CareDialog } from './care-dialog.tsx'
import { createBeginning, createChanging } from './care-form.ts'
import { CaredFor, PastCare, VolunteerLoads } from './care-tables.tsx'
import { EndCareDialog } from './end-care-dialog.tsx'
import { type ClubCare, homeCareQuery, type RecordedCare } from './queries.ts'
import { words } from './words.ts'

type Opened =
  | { readonly form: 'none' }
  | { readonly form: 'begin' }
  | { readonly form: 'change' | 'end'; readonly recorded: RecordedCare }

/**
 * The people whom the club’s volunteers care for at home on a day, who visits them how often, and who was cared for
 * before.
 */
export function HomeCareSection(props: { readonly club: ClubId; readonly asOf: IsoDate }) {
  const { say } = useLanguage()
  const care = useQuery(() => homeCareQuery(props.club, props.asOf))
  return (
    <section class="sheet stack" aria-labelledby="home-care-heading" id="home-care">
      <h2 id="home-care-heading">{say(words.heading)}</h2>
      <p class="note">{say(words.lede)}</p>
      <Load query={care}>
        {(loaded) => (
          <>
            <LoadedCare club={props.club} care={loaded()} />
            <TakeOut
              file={`/api/exports/home-care/${props.club}?asOf=${props.asOf}`}
              of={say(words.heading)}
            />
          </>
        )}
      </Load>
    </section>
  )
}

function LoadedCare(props: { readonly club: ClubId; readonly care: ClubCare }) {
  const { say, language } = useLanguage()
  const [opened, setOpened] = createSignal<Opened>({ form: 'none' })
  const close = () => setOpened({ form: 'none' })
  // A later fetch changes the cached record in place, so the form works on a copy.
  const open = (form: 'change' | 'end', recorded: RecordedCare) =>
    setOpened({ form, recorded: structuredClone(unwrap(recorded)) })
  return (
    <div class="stack">
      <Show when={props.care.mayBegin}>
        <div class="actions no-print">
          <Button look="primary" onClick={() => setOpened({ form: 'begin' })}>
            {say(words.begin)}
          </Button>
        </div>
      </Show>
      <Show when={props.care.running.length > 0} fallback={<p class="note">{say(words.none)}</p>}>
        <CaredFor care={props.care} open={props.care.mayWrite ? open : undefined} />
        <VolunteerLoads care={props.care} />
      </Show>
      <Show when={props.care.over.length > 0}>
        <details class="no-print">
          <summary>{say(words.over(formatInteger(props.care.over.length, language())))}</summary>
          <PastCare club={props.club} care={props.care} />
        </details>
      </Show>
      <OpenedForm club={props.club} care={props.care} opened={opened()} onClose={close} />
    </div>
  )
}

type FormProps = { readonly club: ClubId; readonly care: ClubCare; readonly onClose: () => void }

function OpenedForm(props: FormProps & { readonly opened: Opened }) {
  const recordedIn = (form: 'change' | 'end') =>
    props.opened.form === form && 'recorded' in props.opened ? props.opened.recorded : undefined
  return (
    <Switch>
      <Match when={props.opened.form === 'begin'}>
        <Beginning {...props} />
      </Match>
      <Match when={recordedIn('change')}>{(recorded) => <Changing {...props} recorded={recorded()} />}</Match>
      <Match when={recordedIn('end')}>
        {(recorded) => <EndCareDialog {...props} recorded={recorded()} />}
      </Match>
    </Switch>
  )
}

function Beginning(props: FormProps) {
  const { say } = useLanguage()
  const form = createBeginning(props)
  return <CareDialog {...props} heading={say(words.begin)} form={form} />
}

function Changing(props: FormProps & { readonly recorded: RecordedCare }) {
  const { say } = useLanguage()
  const heading = () => say(words.changeOf(props.recorded.value.fullName))
  const form = createChanging(props)
  return <CareDialog {...props} heading={heading()} form={form} />
}
