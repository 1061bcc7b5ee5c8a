import { labelRole } from '@lienthehe/domain/access'
import { describeFieldProblem, type WrongField } from '@lienthehe/domain/refusals'
import { For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { type ListedLine, readyAccounts } from './reading.ts'
import { words } from './words.ts'

/** How each line was read and, where no account can be opened from it, why. */
export function LineTable(props: { readonly lines: readonly ListedLine[] }) {
  const { say, language } = useLanguage()
  const ready = () => readyAccounts(props.lines).length
  const columns = (): readonly Column<ListedLine>[] => [
    {
      header: say(words.columns.fullName),
      names: true,
      cell: ({ read }) => read.fullName || <i>{say(words.noName)}</i>,
    },
    {
      header: say(words.columns.role),
      cell: ({ read }) => (read.role === null ? read.line.role : labelRole(read.role, language())),
    },
    {
      header: say(words.columns.place),
      cell: ({ read }) => (read.found === null ? read.line.place : say(read.found.place)),
    },
    { header: say(words.columns.userName), cell: ({ read }) => read.userName },
    { header: say(words.columns.verdict), cell: ({ wrong }) => <Verdict wrong={wrong} /> },
  ]
  return (
    <DataTable
      caption={say(words.count(ready(), props.lines.length - ready()))}
      columns={columns()}
      rows={props.lines}
    />
  )
}

function Verdict(props: { readonly wrong: readonly WrongField[] }) {
  const { say, language } = useLanguage()
  return (
    <For each={props.wrong} fallback={say(words.ready)}>
      {({ field, problem }) => (
        <span class="line-problem">
          {fieldLabels.has(field) ? `${say(fieldLabels.get(field) ?? words.columns.verdict)}: ` : ''}
          {describeFieldProblem(problem, { language: language() })}
        </span>
      )}
    </For>
  )
}

const fieldLabels = new Map(Object.entries(words.fields))
