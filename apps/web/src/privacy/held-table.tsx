import type { Wording } from '@lienthehe/domain'
import type { HeldLine } from '@lienthehe/domain/privacy'
import { useLanguage } from '../language.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { words } from './words.ts'

/** What is held, a line for each thing. */
export function HeldTable(props: { readonly caption: Wording; readonly lines: readonly HeldLine[] }) {
  const { say } = useLanguage()
  const columns = (): readonly Column<HeldLine>[] => [
    { header: say(words.what), names: true, cell: ({ what }) => what },
    { header: say(words.is), cell: ({ is }) => is },
  ]
  return (
    <DataTable
      caption={<span class="hidden-text">{say(props.caption)}</span>}
      columns={columns()}
      rows={props.lines}
    />
  )
}
