import { labelMatterKind, matterHistory } from '@lienthehe/domain/matters'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { History } from '../history/history.tsx'
import { alsoTellOf } from '../history/record-words.ts'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { MeansNav } from '../means/means-nav.tsx'
import { PlanChoice, useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { PagedTable } from '../paged-table.tsx'
import { useSession } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import type { Column } from '../ui/data-table.tsx'
import { Empty } from '../ui/faces.tsx'
import { SelectField } from '../ui/field.tsx'
import { AnswerDialog, CorrectDialog, RaiseDialog, WithdrawMatterDialog } from './matter-dialogs.tsx'
import './matters.css'
import { type ListedMatter, type MatterList, matterHistoryQuery, mattersQuery } from './queries.ts'
import { words } from './words.ts'

alsoTellOf(matterHistory)

/** The matters that units raised about the plan, and the answers (V.4.e). */
export function Matters() {
  const { say } = useLanguage()
  const { may } = useSession()
  const { plan } = useAskedPlan()
  const list = useQuery(() => mattersQuery(plan()))
  return (
    <Show when={may('matter.read')} fallback={<NotAllowed title={say(words.title)} />}>
      <Load query={list} title={say(words.title)}>
        {(loaded) => <Raised list={loaded()} />}
      </Load>
    </Show>
  )
}

type Doing = {
  readonly kind: 'raise' | 'correct' | 'answer' | 'withdraw' | 'history'
  readonly listed: ListedMatter | null
}

function Raised(props: { readonly list: MatterList }) {
  const { say } = useLanguage()
  const [doing, setDoing] = createSignal<Doing | null>(null)
  const mayRaise = () => props.list.units.some(({ mayWrite }) => mayWrite)
  return (
    <Page
      title={say(words.title)}
      crumbs={props.list.plan.number}
      lede={say(words.lede)}
      actions={<PlanChoice shown={props.list.plan.id} />}
    >
      <MeansNav plan={props.list.plan.id} />
      <div class="stack wide">
        <Show when={mayRaise()}>
          <p class="no-print">
            <Button look="primary" onClick={() => setDoing({ kind: 'raise', listed: null })}>
              {say(words.raise)}
            </Button>
          </p>
        </Show>
        <Show
          when={props.list.matters.length > 0}
          fallback={
            <Empty>
              <h2>{say(words.none)}</h2>
              <p>{say(words.noneAdvice)}</p>
            </Empty>
          }
        >
          <MatterTable list={props.list} onDo={setDoing} />
        </Show>
        <Show when={doing()?.kind === 'history' ? doing() : null} keyed>
          {({ listed }) => <Show when={listed}>{(one) => <HistoryOf listed={one()} />}</Show>}
        </Show>
      </div>
      <Dialogs list={props.list} doing={doing()} onClose={() => setDoing(null)} />
    </Page>
  )
}

/** The history of one matter, below the list: as the list is long, the focus moves to its heading. */
function HistoryOf(props: { readonly listed: ListedMatter }) {
  const { say } = useLanguage()
  const matter = () => props.listed.matter
  return (
    <div class="stack">
      <h2 tabIndex={-1} ref={(heading) => queueMicrotask(() => heading.focus())}>
        {say(words.one(matter().number))}
      </h2>
      <p>{matter().says}</p>
      <History query={matterHistoryQuery(matter().id)} />
    </div>
  )
}

function Dialogs(props: {
  readonly list: MatterList
  readonly doing: Doing | null
  readonly onClose: () => void
}) {
  const of = (kind: Doing['kind']) => (props.doing?.kind === kind ? props.doing.listed : null)
  const shared = () => ({ list: props.list, onClose: props.onClose })
  return (
    <Switch>
      <Match when={props.doing?.kind === 'raise'}>
        <RaiseDialog {...shared()} />
      </Match>
      <Match when={of('correct')}>{(listed) => <CorrectDialog {...shared()} listed={listed()} />}</Match>
      <Match when={of('answer')}>{(listed) => <AnswerDialog {...shared()} listed={listed()} />}</Match>
      <Match when={of('withdraw')}>
        {(listed) => <WithdrawMatterDialog {...shared()} listed={listed()} />}
      </Match>
    </Switch>
  )
}

const views = ['open', 'answered', 'withdrawn', 'all'] as const
type View = (typeof views)[number]

function isIn(view: View, { matter: { answer, withdrawal } }: ListedMatter): boolean {
  switch (view) {
    case 'open':
      return withdrawal === null && answer === null
    case 'answered':
      return withdrawal === null && answer !== null
    case 'withdrawn':
      return withdrawal !== null
    case 'all':
      return true
  }
}

function MatterTable(props: { readonly list: MatterList; readonly onDo: (doing: Doing) => void }) {
  const { say, language } = useLanguage()
  const [address, setAddress] = useSearchParams<{ hien?: string }>()
  const view = (): View => views.find((each) => each === address.hien) ?? 'all'
  const rows = () => props.list.matters.filter((listed) => isIn(view(), listed))
  const open = () => props.list.matters.filter((listed) => isIn('open', listed)).length
  const number = (many: number) => formatInteger(many, language())
  const columns = (): readonly Column<ListedMatter>[] => [
    { header: say(words.number), cell: ({ matter }) => matter.number },
    { header: say(words.what), names: true, cell: (listed) => <Said listed={listed} /> },
    { header: say(words.where), cell: ({ matter }) => <Place list={props.list} matter={matter} /> },
    {
      header: say(words.raised),
      cell: ({ matter: { raisedBy, on } }) => say(words.by(raisedBy, formatDate(on))),
    },
    { header: say(words.answered), cell: (listed) => <Answered listed={listed} /> },
    { header: say(words.actions), cell: (listed) => <Actions listed={listed} onDo={props.onDo} /> },
  ]
  return (
    <section class="sheet stack" aria-label={say(words.title)} data-part="matters">
      <SelectField<View>
        id="matters-shown"
        label={say(words.shown)}
        value={view()}
        onValue={(hien) => setAddress({ hien: hien === 'all' ? null : hien }, { replace: true })}
        options={views.map((value) => ({ value, label: say(words.views[value]) }))}
      />
      <Show when={rows().length > 0} fallback={<p>{say(words.noneOfThese)}</p>}>
        <PagedTable
          pageSize={20}
          caption={say(words.count(number(rows().length), number(open())))}
          columns={columns()}
          rows={rows()}
        />
      </Show>
    </section>
  )
}

function Said(props: { readonly listed: ListedMatter }) {
  const { say, language } = useLanguage()
  const matter = () => props.listed.matter
  return (
    <>
      {labelMatterKind(matter().kind, language())}. <span class="matter-says">{matter().says}</span>
      <Show when={matter().withdrawal}>
        {(withdrawal) => <p class="note">{say(words.withdrawnBecause(withdrawal().reason))}</p>}
      </Show>
    </>
  )
}

function Place(props: { readonly list: MatterList; readonly matter: ListedMatter['matter'] }) {
  const { say } = useLanguage()
  const unit = () => props.list.units.find(({ key }) => key === props.matter.unit)
  const club = () => props.list.clubs.find(({ id }) => id === props.matter.club)?.name
  const name = () => {
    const found = unit()
    return found === undefined ? props.matter.unit : say(fullNameOf(found))
  }
  return <>{[club(), name()].filter(Boolean).join(', ')}</>
}

function Answered(props: { readonly listed: ListedMatter }) {
  const { say } = useLanguage()
  return (
    <Show when={props.listed.matter.answer} fallback={say(words.open)}>
      {(answer) => (
        <>
          {answer().says} <span class="note">({say(words.by(answer().by, formatDate(answer().on)))})</span>
        </>
      )}
    </Show>
  )
}

function Actions(props: { readonly listed: ListedMatter; readonly onDo: (doing: Doing) => void }) {
  const { say } = useLanguage()
  const stands = () => props.listed.matter.withdrawal === null
  const isOpen = () => props.listed.matter.answer === null
  const One = (one: { readonly kind: Doing['kind']; readonly label: string }) => (
    <Button
      look="quiet"
      aria-label={say(words.about(one.label, props.listed.matter.number))}
      onClick={() => props.onDo({ kind: one.kind, listed: props.listed })}
    >
      {one.label}
    </Button>
  )
  return (
    <div class="actions no-print">
      <Show when={stands() && props.listed.mayAnswer}>
        <One kind="answer" label={say(isOpen() ? words.answer : words.answerAgain)} />
      </Show>
      <Show when={stands() && isOpen() && props.listed.mayWrite}>
        <One kind="correct" label={say(words.correct)} />
      </Show>
      <Show when={stands() && props.listed.mayWrite}>
        <One kind="withdraw" label={say(words.withdraw)} />
      </Show>
      <Show when={props.listed.mayWrite}>
        <One kind="history" label={say(words.history)} />
      </Show>
    </div>
  )
}
