import {
  type ClubStatus,
  clubStatuses,
  hoaBinh146,
  type StandingWord,
  standingWords,
  type UnitKey,
  wordClubStatus,
  wordStanding,
} from '@lienthehe/domain'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, onCleanup, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { byName, unitsQuery } from '../units.ts'
import { type ClubFilters, type Cohort, cohorts, isNarrowed, noFilters } from './filters.ts'
import { words } from './words.ts'

type Narrowing = {
  readonly filters: ClubFilters
  readonly narrow: (change: Partial<ClubFilters>) => void
}

/** Search and filters; each change goes to the address at once, the search when the typing rests. */
export function FilterBar(props: Narrowing) {
  const { say } = useLanguage()
  // On a phone the clubs come first: the filters fold away unless they are at work.
  const [open, setOpen] = createSignal(isNarrowed({ ...props.filters, search: '' }))
  return (
    <search class="filters no-print" classList={{ folded: !open() }} aria-label={say(words.filters)}>
      <SearchField {...props} />
      <Button class="filter-toggle" aria-expanded={open()} onClick={() => setOpen(!open())}>
        {say(words.filters)}
      </Button>
      <PlaceFilters {...props} />
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
  const units = useQuery(() => unitsQuery)
  const districts = () => (units.isSuccess ? byName(units.data.districts) : [])
  return (
    <>
      <SelectField<UnitKey | ''>
        id="club-district"
        label={say(words.district)}
        value={props.filters.district ?? ''}
        onValue={(district) => props.narrow({ district: district || null })}
        options={[
          { value: '', label: say(words.all) },
          ...districts().map(({ key, name }) => ({ value: key, label: name })),
        ]}
      />
      <SelectField<ClubStatus | ''>
        id="club-status"
        label={say(words.status)}
        value={props.filters.status ?? ''}
        onValue={(status) => props.narrow({ status: status || null })}
        options={[
          { value: '', label: say(words.all) },
          ...clubStatuses.map((status) => ({ value: status, label: wordClubStatus(status, language()) })),
        ]}
      />
      <SelectField<Cohort | ''>
        id="club-cohort"
        label={say(words.cohort)}
        value={props.filters.cohort ?? ''}
        onValue={(cohort) => props.narrow({ cohort: cohort || null })}
        options={[
          { value: '', label: say(words.all) },
          ...cohorts.map((cohort) => ({ value: cohort, label: say(words.cohorts[cohort]) })),
        ]}
      />
    </>
  )
}

/** A standing, then the criterion in which: without a standing a criterion would narrow nothing. */
function StandingFilters(props: Narrowing) {
  const { say, language } = useLanguage()
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
            label: wordStanding(standing, language()),
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
            ...hoaBinh146.clubRules.map(({ id, name }) => ({ value: id, label: say(name) })),
          ]}
        />
      </Show>
    </>
  )
}
