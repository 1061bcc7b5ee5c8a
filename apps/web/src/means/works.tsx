import { yearOf } from '@lienthehe/domain/calendar'
import {
  countByAgency,
  labelMeansKind,
  meansOn,
  trainersOf,
  untrainedUnits,
  workKinds,
} from '@lienthehe/domain/resources'
import { formatInteger } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { MeansRoom } from './means-room.tsx'
import type { MeansList } from './queries.ts'
import { nameWithDistrict } from './unit-name.ts'
import { words } from './words.ts'

/** III.2, III.3.c, III.4, V.3.c: who still needs training, and which materials, media items and care there were. */
export function Works() {
  return <MeansRoom room="works" kinds={workKinds} sums={(list) => <Sums list={list} />} />
}

function Sums(props: { readonly list: MeansList }) {
  return (
    <>
      <Untrained list={props.list} />
      <Counted list={props.list} />
    </>
  )
}

function Untrained(props: { readonly list: MeansList }) {
  const { say, language } = useLanguage()
  const keysOf = (level: 'commune' | 'district') =>
    props.list.units.filter((unit) => unit.level === level).map(({ key }) => key)
  const untrained = (level: 'commune' | 'district', kind: 'initial' | 'trainers') =>
    untrainedUnits(keysOf(level), props.list.records, { kind, asOf: props.list.asOf })
  const communes = () => new Set(untrained('commune', 'initial'))
  const number = (many: number) => formatInteger(many, language())
  const trainers = () =>
    props.list.units.flatMap((unit) => {
      const people = trainersOf(unit.key, props.list.records, props.list.asOf)
      return people === null ? [] : [`${say(fullNameOf(unit))} ${number(people)}`]
    })
  return (
    <section class="sheet stack" aria-labelledby="untrained" data-part="untrained">
      <h2 id="untrained">{say(words.untrained)}</h2>
      <p>{say(words.untrainedCommunes(number(communes().size), number(keysOf('commune').length)))}</p>
      <Show when={communes().size > 0}>
        <details>
          <summary>{say(words.showNames)}</summary>
          <ul>
            <For each={props.list.units.filter(({ key }) => communes().has(key))}>
              {(unit) => <li>{nameWithDistrict(unit, say)}</li>}
            </For>
          </ul>
        </details>
      </Show>
      <Show when={keysOf('district').length > 0}>
        <p>
          {say(
            words.untrainedDistricts(
              number(untrained('district', 'trainers').length),
              number(keysOf('district').length),
            ),
          )}
        </p>
      </Show>
      <Show when={trainers().length > 0}>
        <p>{say(words.trainersThere(trainers().join('; ')))}</p>
      </Show>
      <Participants list={props.list} />
    </section>
  )
}

/** The people in courses by group, one row per year; an unknown number is not shown as zero. */
function Participants(props: { readonly list: MeansList }) {
  const { say, language } = useLanguage()
  const courses = () => meansOn(props.list.records, 'course', props.list.asOf)
  const rows = () =>
    [...new Set(courses().map(({ on }) => yearOf(on)))]
      .toSorted((one, other) => one - other)
      .map((year) => ({ year, own: courses().filter(({ on }) => yearOf(on) === year) }))
  const sum = (counts: readonly (number | null)[]) => {
    const known = counts.filter((count) => count !== null)
    return known.length === 0
      ? say(words.notKnown)
      : formatInteger(
          known.reduce((all, count) => all + count, 0),
          language(),
        )
  }
  const group = (name: 'officials' | 'boardMembers' | 'volunteers') => ({
    header: say(words.fields[name]),
    numeric: true,
    cell: ({ own }: ReturnType<typeof rows>[number]) => sum(own.map(({ about }) => about[name])),
  })
  const columns = (): readonly Column<ReturnType<typeof rows>[number]>[] => [
    { header: say(words.year), names: true, cell: ({ year }) => String(year) },
    { header: say(words.courses), numeric: true, cell: ({ own }) => formatInteger(own.length, language()) },
    group('officials'),
    group('boardMembers'),
    group('volunteers'),
  ]
  return (
    <Show when={rows().length > 0}>
      <DataTable caption={say(words.participants)} columns={columns()} rows={rows()} />
    </Show>
  )
}

/** III.4: what each agency did to make clubs known, one row per agency and kind, one column per year. */
function Counted(props: { readonly list: MeansList }) {
  const { say, language } = useLanguage()
  const counts = () =>
    (['event', 'media'] as const).flatMap((kind) =>
      countByAgency(props.list.records, kind, props.list.asOf).map((count) => ({ ...count, kind })),
    )
  const years = () => [...new Set(counts().map(({ year }) => year))].toSorted((one, other) => one - other)
  const rows = () => [...Map.groupBy(counts(), ({ agency, kind }) => `${kind} ${agency}`).values()]
  type Row = ReturnType<typeof rows>[number]
  const sum = (row: Row) =>
    formatInteger(
      row.reduce((all, { records }) => all + records, 0),
      language(),
    )
  const columns = (): readonly Column<Row>[] => [
    { header: say(words.agency), names: true, cell: ([first]) => first?.agency },
    { header: say(words.kind), cell: ([first]) => first && labelMeansKind(first.kind, language()) },
    ...years().map((year) => ({
      header: String(year),
      numeric: true,
      cell: (row: Row) => sum(row.filter((count) => count.year === year)),
    })),
    { header: say(words.total), numeric: true, cell: sum },
  ]
  return (
    <Show when={rows().length > 0}>
      <section class="sheet stack" aria-labelledby="counted" data-part="counted">
        <h2 id="counted">{say(words.countedBy)}</h2>
        <DataTable caption={null} columns={columns()} rows={rows()} />
      </section>
    </Show>
  )
}
