import type { UnitKey } from '@lienthehe/domain'
import { yearOf } from '@lienthehe/domain/calendar'
import {
  type ClubStatus,
  type Cohort,
  clubStatuses,
  cohorts,
  labelClubStatus,
  labelCohort,
} from '@lienthehe/domain/clubs'
import { labelStanding, type StandingWord, standingWords } from '@lienthehe/domain/quality'
import { fullNameOf, unitsOn } from '@lienthehe/domain/units'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, onCleanup, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { headsQuery, rulesQuery } from '../plan/documents.ts'
import { useSession } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { communesOn, districtsByName, unitsQuery } from '../units.ts'
import { type ClubFilters, isNarrowed, noFilters } from './filters.ts'
import { words } from './words.ts'

type Narrowing = {
  readonly filters: ClubFilters
  readonly narrow: (change: Partial<ClubFilters>) => void
}

/** The search field and the filters. A filter changes the address at once, the search once typing pauses. */
export function FilterBar(props: Narrowing) {
  const { say } = useLanguage()
  // On a phone the clubs come first: the filters are folded unless one is in use.
  const [open, setOpen] = createSignal(isNarrowed({ ...props.filters, search: '' }))
  return (
    <search class="filters no-print" classList={{ folded: !open() }} aria-label={say(words.filters)}>
      <SearchField {...props} />
      <Button class="filter-toggle" aria-expanded={open()} onClick={() => setOpen(!open())}>
        {say(words.filters)}
      </Button>
      <PlaceFilters {...props} />
      <FoundingFilters {...props} />
      <StandingFilters {...props} />
      <Show when={isNarrowed(props.filters)}>
        <Button look="quiet" onClick={() => props.narrow({ ...noFilters, asOf: props.filters.asOf })}>
          {say(words.clear)}
        </Button>
      </Show>
    </search>
  )
}

function SearchField(props: Narrowing) {
  const { say } = useLanguage()
  const [typed, setTyped] = createSignal<string>()
  let rest: number | undefined
  onCleanup(() => clearTimeout(rest))
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(rest)
    rest = window.setTimeout(() => {
      props.narrow({ search: text.trim() })
      setTyped(undefined)
    }, 300)
  }
  return (
    <TextField
      id="club-search"
      label={say(words.search)}
      hint={say(words.searchHint)}
      value={typed() ?? props.filters.search}
      onValue={type}
      autocomplete="off"
      spellcheck={false}
    />
  )
}

function PlaceFilters(props: Narrowing) {
  const { say, language } = useLanguage()
  const { me } = useSession()
  const heads = useQuery(() => headsQuery)
  const units = useQuery(() => unitsQuery)
  // The districts of the plan's list or, once districts are abolished, the communes of the day. A unit given in the
  // address is added to the choices.
  const places = () => {
    const plan = heads.isSuccess && heads.data.plans.find(({ id }) => id === heads.data.current.id)
    if (!plan || !units.isSuccess) return []
    const day = props.filters.asOf ?? me().today
    const isOfDistricts = unitsOn(units.data.units, 'district', day).length > 0
    const offered = [
      ...districtsByName(units.data, plan),
      ...(isOfDistricts ? [] : communesOn(units.data, day)),
    ]
    const isOffered = offered.some(({ key }) => key === props.filters.unit)
    return isOffered
      ? offered
      : [...offered, ...units.data.units.filter(({ key }) => key === props.filters.unit)]
  }
  return (
    <>
      <SelectField<UnitKey | ''>
        id="club-unit"
        label={say(words.unit)}
        value={props.filters.unit ?? ''}
        onValue={(unit) => props.narrow({ unit: unit || null })}
        options={[
          { value: '', label: say(words.all) },
          ...places().map((unit) => ({ value: unit.key, label: say(fullNameOf(unit)) })),
        ]}
      />
      <SelectField<ClubStatus | ''>
        id="club-status"
        label={say(words.status)}
        value={props.filters.status ?? ''}
        onValue={(status) => props.narrow({ status: status || null })}
        options={[
          { value: '', label: say(words.all) },
          ...clubStatuses.map((status) => ({ value: status, label: labelClubStatus(status, language()) })),
        ]}
      />
    </>
  )
}

/** Filters by when the club was founded: before, under or after the plan, and in which year. */
function FoundingFilters(props: Narrowing) {
  const { say, language } = useLanguage()
  const heads = useQuery(() => headsQuery)
  // The years of the plan; a year given in the address is added to the choices.
  const years = () => {
    const plan = heads.isSuccess && heads.data.plans.find(({ id }) => id === heads.data.current.id)
    const own = plan ? [yearOf(plan.period.from), ...plan.period.years] : []
    return [...new Set([...own, ...(props.filters.foundedIn === null ? [] : [props.filters.foundedIn])])]
  }
  return (
    <>
      <SelectField<Cohort | ''>
        id="club-cohort"
        label={say(words.cohort)}
        value={props.filters.cohort ?? ''}
        onValue={(cohort) => props.narrow({ cohort: cohort || null })}
        options={[
          { value: '', label: say(words.all) },
          ...cohorts.map((cohort) => ({ value: cohort, label: labelCohort(cohort, language()) })),
        ]}
      />
      <SelectField
        id="club-founded-in"
        label={say(words.foundedIn)}
        value={String(props.filters.foundedIn ?? '')}
        onValue={(year) => props.narrow({ foundedIn: year === '' ? null : Number(year) })}
        options={[
          { value: '', label: say(words.all) },
          ...years().map((year) => ({ value: String(year), label: String(year) })),
        ]}
      />
    </>
  )
}

/** Filters by result, then by the criterion with that result: without a result, a criterion would filter nothing. */
function StandingFilters(props: Narrowing) {
  const { say, language } = useLanguage()
  const heads = useQuery(() => headsQuery)
  const hash = () =>
    heads.isSuccess ? heads.data.plans.find(({ id }) => id === heads.data.current.id)?.hash : undefined
  const rules = useQuery(() => ({ ...rulesQuery(hash() ?? ''), enabled: hash() !== undefined }))
  return (
    <>
      <SelectField<StandingWord | ''>
        id="club-standing"
        label={say(words.standing)}
        value={props.filters.standing ?? ''}
        onValue={(standing) => props.narrow(standing === '' ? { standing: null, rule: null } : { standing })}
        options={[
          { value: '', label: say(words.all) },
          ...standingWords.map((standing) => ({
            value: standing,
            label: labelStanding(standing, language()),
          })),
        ]}
      />
      <Show when={props.filters.standing}>
        <SelectField
          id="club-rule"
          label={say(words.rule)}
          value={props.filters.rule ?? ''}
          onValue={(rule) => props.narrow({ rule: rule || null })}
          options={[
            { value: '', label: say(words.any) },
            ...(rules.isSuccess ? rules.data.clubRules : []).map(({ id, name }) => ({
              value: id,
              label: say(name),
            })),
          ]}
        />
      </Show>
    </>
  )
}
