import type { ReportParagraph, ReportPart } from '@lienthehe/domain/review'
import { createSignal, For, Index, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import type { EditedReport } from './closed-periods-queries.ts'
import { type noticesOf, withParts } from './report-entry.ts'
import { words } from './report-words.ts'

export type ParagraphProps = {
  readonly report: EditedReport
  readonly paragraph: ReportParagraph
  readonly place: number
}

/** A paragraph as it will be printed, each figure in a box. */
export function PrintedParagraph(props: ParagraphProps) {
  const { say } = useLanguage()
  const isEmpty = () =>
    props.paragraph.parts.every((part) => part.kind === 'words' && part.text.trim() === '')
  return (
    <p lang="vi" class="report-paragraph" classList={{ prompt: props.paragraph.kind === 'toWrite' }}>
      <Show when={!isEmpty()} fallback={<i>{say(words.emptyParagraph)}</i>}>
        <For each={props.paragraph.parts}>
          {(part) =>
            part.kind === 'words' ? part.text : <Figure report={props.report} figure={part.figure} />
          }
        </For>
      </Show>
    </p>
  )
}

function Figure(props: { readonly report: EditedReport; readonly figure: string }) {
  const { say } = useLanguage()
  const found = () => props.report.figures.find(({ id }) => id === props.figure)
  const says = () => {
    const figure = found()
    if (figure === undefined) return say(words.gone)
    return figure.says === '' ? say(words.empty) : figure.says
  }
  return (
    <span class="report-figure" data-cites={props.figure} title={found()?.name}>
      {says()}
    </span>
  )
}

/** Warnings about a paragraph: which figures are different today, and which typed numbers are not verified. */
export function ParagraphNotices(props: { readonly notice: ReturnType<typeof noticesOf>[number] }) {
  const { say } = useLanguage()
  return (
    <>
      <For each={props.notice.changes}>
        {({ name, kept, today }) => (
          <p class="report-notice" data-notice="changed">
            {say(words.changed(name, kept ?? say(words.none), today ?? say(words.none)))}
          </p>
        )}
      </For>
      <Show when={props.notice.loose.length > 0}>
        <p class="report-notice" data-notice="loose">
          {say(words.loose(props.notice.loose.join('; ')))}
        </p>
      </Show>
    </>
  )
}

/** Edits a paragraph: the text between figures is in fields; a figure can only be kept or removed. */
export function ParagraphEditor(
  props: ParagraphProps & { readonly onParagraph: (paragraph: ReportParagraph) => void },
) {
  const { say } = useLanguage()
  const put = (parts: readonly ReportPart[]) => props.onParagraph(withParts(props.paragraph, parts))
  const type = (at: number, text: string) => put(props.paragraph.parts.with(at, { kind: 'words', text }))
  const remove = (at: number) => put(joined(props.paragraph.parts.filter((_, index) => index !== at)))
  const [chosen, setChosen] = createSignal(props.report.figures[0]?.id ?? '')
  const insert = () =>
    put([...props.paragraph.parts, { kind: 'figure', figure: chosen() }, { kind: 'words', text: '' }])
  const id = (name: string) => `paragraph-${props.place}-${name}`
  return (
    <div class="stack" data-part="paragraph-editor">
      <Index each={props.paragraph.parts}>
        {(part, at) => (
          <Show
            when={wordsOf(part())}
            fallback={
              <div class="report-figure-row">
                <Figure report={props.report} figure={figureOf(part())} />
                <Button look="quiet" onClick={() => remove(at)}>
                  {say(words.removeFigure)}
                </Button>
              </div>
            }
          >
            {(written) => (
              <TextArea
                id={id(`words-${at}`)}
                label={say(words.wordsLabel(at + 1))}
                rows={2}
                value={written().text}
                onValue={(text) => type(at, text)}
              />
            )}
          </Show>
        )}
      </Index>
      <SelectField
        id={id('insert')}
        label={say(words.insert)}
        value={chosen()}
        onValue={setChosen}
        options={props.report.figures.map((one) => ({ value: one.id, label: `${one.name}: ${one.says}` }))}
      />
      <p>
        <Button onClick={insert}>{say(words.insertNow)}</Button>
      </p>
    </div>
  )
}

function wordsOf(part: ReportPart) {
  return part.kind === 'words' ? part : undefined
}

function figureOf(part: ReportPart): string {
  return part.kind === 'figure' ? part.figure : ''
}

/** The parts with neighbouring pieces of text joined into one. */
function joined(parts: readonly ReportPart[]): readonly ReportPart[] {
  const kept: ReportPart[] = []
  for (const part of parts) {
    const last = kept.at(-1)
    if (last?.kind === 'words' && part.kind === 'words')
      kept.splice(-1, 1, { kind: 'words', text: `${last.text}${part.text}` })
    else kept.push(part)
  }
  return kept
}
