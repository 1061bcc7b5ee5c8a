import type { ShareFact } from '@lienthehe/domain/facts'
import { hasLeft } from '@lienthehe/domain/members'
import { formatInteger } from '@lienthehe/domain/text'
import { useSearchParams } from '@solidjs/router'
import { createMemo, createSignal, Show } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import type { ClubView, ListedMember } from '../queries.ts'
import { memberWords } from './member-words.ts'
import { subgroupsAmong, withChosen } from './subgroup-choice.ts'

/** The facts that may be missing, each with the label of the filter for people who lack it. */
const lackingChoices = {
  women: memberWords.lackingWomen,
  age55: memberWords.lackingAge55,
  disadvantaged: memberWords.lackingDisadvantaged,
} as const satisfies Partial<Record<ShareFact, unknown>>
const lackingFacts = ['women', 'age55', 'disadvantaged'] as const

/** The value in the address for: members in no subgroup. */
const inNone = '-'

/**
 * The state of the search. The missing fact is stored in the address; the typed name is not, because it is personal
 * data.
 */
export function createMemberSearch() {
  const [parameters, setParameters] = useSearchParams<{ thieu: string; to: string; 'da-roi': string }>()
  const [text, setText] = createSignal('')
  const lacking = () => lackingFacts.find((fact) => fact === parameters.thieu) ?? null
  const subgroup = () => (parameters.to === inNone ? '' : (parameters.to ?? null))
  return {
    lacking,
    sought: () => ({
      text: text(),
      lacking: lacking(),
      subgroup: subgroup(),
      former: parameters['da-roi'] === '1',
    }),
    setText,
    setLacking: (fact: ShareFact | 'none') =>
      setParameters({ thieu: fact === 'none' ? null : fact }, { replace: true }),
    setSubgroup: (name: string) => setParameters({ to: name === '' ? null : name }, { replace: true }),
    setFormer: (former: boolean) => setParameters({ 'da-roi': former ? '1' : null }, { replace: true }),
    clear: () => {
      setText('')
      setParameters({ thieu: null, to: null }, { replace: true })
    },
  }
}

export type MemberSearching = ReturnType<typeof createMemberSearch>

/** The search fields: a name, a missing fact, a subgroup, and whether to search former members. */
export function MemberSearchBar(props: {
  readonly view: ClubView
  readonly members: readonly ListedMember[]
  readonly search: MemberSearching
}) {
  const { say, language } = useLanguage()
  const sought = () => props.search.sought()
  const left = () => props.members.filter((member) => hasLeft(member, props.view.asOf)).length
  const subgroups = createMemo(() => withChosen(subgroupsAmong(props.members), sought().subgroup ?? ''))
  const count = (people: number) => formatInteger(people, language())
  return (
    <search class="search-bar no-print">
      <TextField
        id="member-search"
        label={say(memberWords.search)}
        autocomplete="off"
        spellcheck={false}
        value={sought().text}
        onValue={props.search.setText}
      />
      <SelectField
        id="member-lacking"
        label={say(memberWords.lacking)}
        value={sought().lacking ?? 'none'}
        onValue={props.search.setLacking}
        options={[
          { value: 'none' as const, label: say(memberWords.lackingNone) },
          ...lackingFacts.map((fact) => ({ value: fact, label: say(lackingChoices[fact]) })),
        ]}
      />
      <Show when={subgroups().length > 0}>
        <SelectField
          id="member-subgroup"
          label={say(memberWords.subgroup)}
          value={sought().subgroup === '' ? inNone : (sought().subgroup ?? '')}
          onValue={props.search.setSubgroup}
          options={[
            { value: '', label: say(memberWords.subgroupAll) },
            ...subgroups().map((name) => ({ value: name, label: name })),
            { value: inNone, label: say(memberWords.subgroupNone) },
          ]}
        />
      </Show>
      <Show when={left() > 0 || sought().former}>
        <Button onClick={() => props.search.setFormer(!sought().former)}>
          {say(
            sought().former
              ? memberWords.listActive(count(props.members.length - left()))
              : memberWords.listFormer(count(left())),
          )}
        </Button>
      </Show>
    </search>
  )
}
