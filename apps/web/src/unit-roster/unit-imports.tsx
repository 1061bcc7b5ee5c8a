import type { IsoDate, UnitKey } from '@lienthehe/domain'
import { can, scopesOf } from '@lienthehe/domain/access'
import { fullNameOf, isValidOn, linesOf, type UnitHistory } from '@lienthehe/domain/units'
import { type ListKind, listKinds } from '@lienthehe/office/roster/words'
import { A, useNavigate, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { Page } from '../page.tsx'
import { words as inRoster } from '../roster/words.ts'
import { type Me, useSession } from '../session.tsx'
import { Empty } from '../ui/faces.tsx'
import { SelectField } from '../ui/field.tsx'
import { byName, unitsQuery } from '../units.ts'
import { createUpload } from '../uploads/create-upload.ts'
import { FileDrop } from '../uploads/file-drop.tsx'
import { Memory } from './memory.tsx'
import { draftPath, unitDraftsQuery } from './queries.ts'
import { words } from './words.ts'

/**
 * Lets an officer upload a file with all the clubs of a unit, and lists the uploaded files that wait to be imported.
 */
export function UnitImports() {
  const { say } = useLanguage()
  const { me, may } = useSession()
  const units = useQuery(() => unitsQuery)
  return (
    <Show when={may('roster.import')} fallback={<NotAllowed title={say(words.title)} />}>
      <Load query={units} title={say(words.title)}>
        {(history) => <ChosenUnit units={importableUnits(history(), me(), me().today)} />}
      </Load>
    </Show>
  )
}

type NamedUnit = { readonly key: UnitKey; readonly name: string }

/**
 * The present units for which the user may import: first districts, provinces and the units of the user's own rights,
 * then the other communes; each group by name.
 */
function importableUnits(history: UnitHistory, me: Me, today: IsoDate): readonly NamedUnit[] {
  const lines = linesOf(history)
  const mayImport = (key: UnitKey) => can(me, 'roster.import', { within: lines.get(key) ?? [], club: null })
  const living = history.units.filter((unit) => isValidOn(unit, today) && mayImport(unit.key))
  const scopes = new Set(
    scopesOf(me, 'roster.import').flatMap((scope) => (scope.kind === 'unit' ? [scope.unit] : [])),
  )
  const own = living.filter(({ key, level }) => level !== 'commune' || scopes.has(key))
  const communes = living.filter((unit) => !own.includes(unit))
  return [...byName(own), ...byName(communes)].map((unit) => ({ key: unit.key, name: fullNameOf(unit).vi }))
}

function ChosenUnit(props: { readonly units: readonly NamedUnit[] }) {
  const { say } = useLanguage()
  const [address, setAddress] = useSearchParams<{ donVi?: string }>()
  const unit = createMemo(
    () => props.units.find(({ key }) => key === address.donVi)?.key ?? props.units[0]?.key,
  )
  return (
    <Page narrow title={say(words.title)} lede={say(words.lede)}>
      <Show when={unit()} fallback={<Empty>{say(words.noUnit)}</Empty>}>
        {(chosen) => (
          <>
            <section class="sheet stack" aria-labelledby="unit-upload-heading">
              <h2 id="unit-upload-heading">{say(words.upload)}</h2>
              <SelectField
                id="import-unit"
                label={say(words.unit)}
                value={chosen()}
                onValue={(donVi) => setAddress({ donVi })}
                options={props.units.map(({ key, name }) => ({ value: key, label: name }))}
              />
              <UnitUpload unit={chosen()} />
            </section>
            <Drafts unit={chosen()} />
            <Memory unit={chosen()} />
          </>
        )}
      </Show>
    </Page>
  )
}

/** The Excel files to download: empty templates, and lists with the current content of the register. */
const filesOf = {
  members: { template: '/api/exports/member-list-template', list: '/api/exports/member-list' },
  clubs: { template: '/api/exports/club-list-template', list: '/api/exports/club-list' },
  homeCare: { template: '/api/exports/care-list-template', list: '/api/exports/care-list' },
  boards: { template: '/api/exports/board-list-template', list: '/api/exports/board-list' },
} as const satisfies Record<ListKind, object>

function UnitUpload(props: { readonly unit: UnitKey }) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const [kind, setKind] = createSignal<ListKind>('members')
  const upload = createUpload({
    to: () => `/api/rosters?${new URLSearchParams({ unit: props.unit, list: kind() })}`,
    takenIn: (said) => ('draft' in said && typeof said.draft === 'string' ? said.draft : undefined),
    onTaken: (draft) => navigate(draftPath(draft, kind())),
  })
  return (
    <>
      <SelectField
        id="import-kind"
        label={say(words.listKind)}
        value={kind()}
        onValue={setKind}
        options={listKinds.map((one) => ({ value: one, label: say(words.listKinds[one]) }))}
      />
      <p class="note">{say(words.listNotes[kind()])}</p>
      <p class="actions">
        <a href={filesOf[kind()].template} download="">
          {say(words.template)}
        </a>
        <a href={`${filesOf[kind()].list}?${new URLSearchParams({ unit: props.unit })}`} download="">
          {say(words.asFile)}
        </a>
      </p>
      <FileDrop upload={upload} accept=".xlsx,.ods,.csv" choose={words.choose} look="primary" />
    </>
  )
}

/** Uploaded files for the unit that were not imported yet: a user who left one unfinished continues from here. */
function Drafts(props: { readonly unit: UnitKey }) {
  const { say } = useLanguage()
  const drafts = useQuery(() => unitDraftsQuery(props.unit))
  return (
    <section class="sheet stack" aria-labelledby="unit-drafts-heading">
      <h2 id="unit-drafts-heading">{say(words.drafts)}</h2>
      <Load query={drafts} isEmpty={({ length }) => length === 0} whenEmpty={say(words.draftsNone)}>
        {(waiting) => (
          <ul class="plain-list">
            <For each={waiting()}>
              {({ id, fileName, kind, at, by }) => (
                <li>
                  <A href={draftPath(id, kind)}>{fileName}</A>{' '}
                  <span class="note">
                    {say(words.listKinds[kind])}. {say(inRoster.draftOf(formatInstant(at), by))}
                  </span>
                </li>
              )}
            </For>
          </ul>
        )}
      </Load>
    </section>
  )
}
