import { labelPaperKind, type PaperFilter, type PaperKind, paperKinds } from '@lienthehe/domain/papers'
import { useLanguage } from '../language.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import type { ListedPaper } from './queries.ts'
import { words } from './words.ts'
import './papers.css'

/** The filters of the list: text, kind, year and clause, with the values that occur in the list. */
export function FilterBar(props: {
  readonly filter: PaperFilter
  readonly papers: readonly ListedPaper[]
  readonly narrow: (change: Partial<PaperFilter>) => void
}) {
  const { say, language } = useLanguage()
  const any = () => ({ value: '' as const, label: say(words.any) })
  const years = () => [...new Set(props.papers.map(({ year }) => year))].toSorted((one, other) => other - one)
  const clauses = () => [...new Set(props.papers.flatMap((paper) => paper.clauses))].toSorted()
  return (
    <search class="paper-filters no-print">
      <TextField
        id="paper-search"
        label={say(words.search)}
        value={props.filter.text}
        onValue={(text) => props.narrow({ text })}
        autocomplete="off"
      />
      <SelectField<PaperKind | ''>
        id="paper-kind"
        label={say(words.fields.kind)}
        value={props.filter.kind ?? ''}
        onValue={(kind) => props.narrow({ kind: kind || null })}
        options={[
          any(),
          ...paperKinds.map((kind) => ({ value: kind, label: labelPaperKind(kind, language()) })),
        ]}
      />
      <SelectField
        id="paper-year"
        label={say(words.year)}
        value={String(props.filter.year ?? '')}
        onValue={(year) => props.narrow({ year: year === '' ? null : Number(year) })}
        options={[any(), ...years().map((year) => ({ value: String(year), label: String(year) }))]}
      />
      <SelectField
        id="paper-clause"
        label={say(words.clause)}
        value={props.filter.clause ?? ''}
        onValue={(clause) => props.narrow({ clause: clause || null })}
        options={[any(), ...clauses().map((clause) => ({ value: clause, label: clause }))]}
      />
    </search>
  )
}
