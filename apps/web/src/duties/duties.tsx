import type { Wording } from '@lienthehe/domain'
import {
  countProofs,
  describeDuesMessage,
  describeObligation,
  describeProofCount,
  duesOf,
  isProved,
  labelCadence,
  type ObligationStanding,
  type ProofCount,
} from '@lienthehe/domain/oversight'
import { formatInteger } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { A, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { ChatText } from '../activities/chat-text.tsx'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { MeansNav } from '../means/means-nav.tsx'
import { PlanChoice, useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { papersPath } from '../papers/queries.ts'
import { useSession } from '../session.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { SelectField } from '../ui/field.tsx'
import { calendarPath, type DutyList, dutiesQuery, type ListedDuty } from './queries.ts'
import { words } from './words.ts'

/** What every agency has to do by the plan (V), and the records that prove it. */
export function Duties() {
  const { say } = useLanguage()
  const { may } = useSession()
  const { plan } = useAskedPlan()
  const [address] = useSearchParams<{ 'don-vi'?: string }>()
  const list = useQuery(() => dutiesQuery(plan(), address['don-vi'] ?? null))
  return (
    <Show when={may('paper.read')} fallback={<NotAllowed title={say(words.title)} />}>
      <Load query={list} title={say(words.title)}>
        {(loaded) => <Owed list={loaded()} />}
      </Load>
    </Show>
  )
}

function Owed(props: { readonly list: DutyList }) {
  const { say, language } = useLanguage()
  const [, setAddress] = useSearchParams()
  const proved = () => {
    const { proved, duties } = props.list
    const [some, all] = [proved, duties.length].map((many) => formatInteger(many, language()))
    return say(words.proved(some ?? '', all ?? ''))
  }
  const dues = () => duesOf(props.list.duties)
  const message = (unit: string) => {
    const { agencies, asOf, plan } = props.list
    return describeDuesMessage(dues(), {
      about: { agencies, asOf, unit, number: plan.number },
      language: language(),
    })
  }
  return (
    <Page
      title={say(words.title)}
      crumbs={props.list.plan.number}
      lede={say(words.lede)}
      actions={<PlanChoice shown={props.list.plan.id} />}
    >
      <MeansNav plan={props.list.plan.id} />
      <Show when={props.list.unit} fallback={<p class="advice">{say(words.none)}</p>}>
        {(unit) => (
          <div class="stack wide">
            <SelectField
              id="duties-unit"
              label={say(words.unit)}
              value={`${unit().key}`}
              onValue={(key) => setAddress({ 'don-vi': key })}
              options={props.list.units.map((each) => ({
                value: `${each.key}`,
                label: say(fullNameOf(each)),
              }))}
            />
            <section class="sheet stack">
              <DutyTable list={props.list} caption={proved()} />
              <p class="actions no-print">
                <a class="button" href={calendarPath(props.list.plan.id, unit().key)} download="">
                  {say(words.calendar)}
                </a>
              </p>
            </section>
            <Show when={dues().length > 0}>
              <ChatText text={message(say(fullNameOf(unit())))} />
            </Show>
          </div>
        )}
      </Show>
    </Page>
  )
}

function DutyTable(props: { readonly list: DutyList; readonly caption: string }) {
  const { say, language } = useLanguage()
  const owners = () => new Map<string, Wording>(props.list.agencies.map(({ id, name }) => [id, name]))
  const ownerOf = (agency: string) => {
    const owner = owners().get(agency)
    return owner === undefined ? agency : say(owner)
  }
  const shown = ({ standings }: ListedDuty) => {
    const [some, all] = [standings.filter(isProved).length, standings.length].map((many) =>
      formatInteger(many, language()),
    )
    return say(words.shown(some ?? '', all ?? ''))
  }
  const columns = (): readonly Column<ListedDuty>[] => [
    { header: say(words.clause), cell: ({ obligation }) => obligation.clause },
    { header: say(words.duty), names: true, cell: ({ obligation }) => say(obligation.name) },
    { header: say(words.owner), cell: ({ obligation }) => ownerOf(obligation.agency) },
    { header: say(words.cadence), cell: ({ obligation }) => labelCadence(obligation.cadence, language()) },
    {
      header: say(words.now),
      cell: ({ standings }) => <Now standing={standings.at(-1)} plan={props.list.plan.id} />,
    },
    { header: say(words.years), numeric: true, cell: shown },
  ]
  return <DataTable caption={props.caption} columns={columns()} rows={props.list.duties} />
}

/** The duty's status in the latest part of the period, with the records that prove it. */
function Now(props: { readonly standing: ObligationStanding | undefined; readonly plan: string }) {
  const { say, language } = useLanguage()
  const proofs = () => {
    const { standing } = props
    return standing?.kind === 'done' || standing?.kind === 'shown' ? standing.proofs : []
  }
  const papers = () =>
    proofs().flatMap(({ record }) => (record.kind === 'paper' && 'id' in record ? [record] : []))
  const others = () => countProofs(proofs()).filter(({ kind }) => kind !== 'paper')
  return (
    <Show when={props.standing} fallback={say(words.notBegun)}>
      {(standing) => (
        <ul class="plain-list">
          <Show when={standing().kind !== 'shown'}>
            <li>{describeObligation(standing(), { language: language() })}</li>
          </Show>
          <For each={papers()}>
            {({ id, number }) => (
              <li>
                <A href={papersPath(props.plan, id)}>{number}</A>
              </li>
            )}
          </For>
          <For each={others()}>
            {(counted) => (
              <li>
                <A href={roomOf[counted.kind]}>{describeProofCount(counted, { language: language() })}</A>
              </li>
            )}
          </For>
        </ul>
      )}
    </Show>
  )
}

/** For each kind of record, the page that lists such records. */
const roomOf: Readonly<Record<ProofCount['kind'], string>> = {
  paper: '/van-ban',
  unitPlan: '/ke-hoach-dia-phuong',
  approvedMoney: '/kinh-phi',
  course: '/tap-huan?loai=course',
  material: '/tap-huan?loai=material',
  gift: '/dong-gop',
  foreignGift: '/dong-gop',
  programme: '/dong-gop?loai=programme',
  event: '/tap-huan?loai=event',
  media: '/tap-huan?loai=media',
  exchange: '/tap-huan?loai=exchange',
  checkUp: '/tap-huan?loai=health',
  longTermCare: '/tap-huan?loai=health',
  clubVisit: '/kiem-tra',
  unitVisit: '/kiem-tra',
  clubFounded: '/cau-lac-bo',
  yearClosed: '/chot-so',
  phaseClosed: '/chot-so',
}
