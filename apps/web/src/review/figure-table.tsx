import type { ReviewFigure } from '@lienthehe/domain/review'
import { useLanguage } from '../language.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { words } from './closed-periods-words.ts'

/** Every figure of a review, with its value. */
export function FigureTable(props: { readonly caption: string; readonly figures: readonly ReviewFigure[] }) {
  const { say } = useLanguage()
  return (
    <DataTable
      caption={props.caption}
      columns={[
        { header: say(words.figure), names: true, cell: ({ name }) => name },
        { header: say(words.value), cell: ({ says }) => says },
      ]}
      rows={props.figures}
      rowProps={({ id }) => ({ 'data-figure': id })}
    />
  )
}
