import { figureMark, templateMarks, writtenMark } from '@lienthehe/office/template/words'
import { createSignal, For, onCleanup, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { createUpload } from '../uploads/create-upload.ts'
import { FileDrop } from '../uploads/file-drop.tsx'
import { templateWords as words } from './template-words.ts'

/** The report, filled into a template by the server. */
type Filled = { readonly docx: string; readonly fileName: string }
type Saved = { readonly address: string; readonly fileName: string; readonly template: string }

/**
 * Fills the report into an office's own template: the template is sent with the request, and the answer contains the
 * filled document.
 */
export function TemplateSheet(props: { readonly number: number }) {
  const { say } = useLanguage()
  const [saved, setSaved] = createSignal<Saved>()
  const forget = () => {
    const before = saved()
    if (before !== undefined) URL.revokeObjectURL(before.address)
  }
  onCleanup(forget)
  const upload = createUpload<Filled>({
    to: () => `/api/reviews/${props.number}/filled-template`,
    takenIn: (said) => (isFilled(said) ? said : undefined),
    onTaken: ({ docx, fileName }, { name }) => {
      forget()
      const address = addressOf(docx)
      setSaved({ address, fileName, template: name })
      save(address, fileName)
    },
  })
  return (
    <section class="sheet stack no-print" aria-labelledby="own-template" data-part="template">
      <h2 id="own-template">{say(words.heading)}</h2>
      <p>
        {say(words.note)}{' '}
        <a href="/api/reviews/template.docx" download="">
          {say(words.sample)}
        </a>
      </p>
      <FileDrop upload={upload} accept=".docx,.dotx" choose={words.choose} look="plain" />
      <div role="status">
        <Show when={upload.notTaken() === undefined && saved()}>
          {(file) => (
            <p class="status-line">
              {say(words.filled(file().template))}{' '}
              <a href={file().address} download={file().fileName}>
                {say(words.save)}
              </a>
            </p>
          )}
        </Show>
      </div>
      <MarkTable />
    </section>
  )
}

function MarkTable() {
  const { say } = useLanguage()
  return (
    <details>
      <summary>{say(words.marks)}</summary>
      <table class="data-table">
        <caption class="hidden-text">{say(words.marks)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.mark)}</th>
            <th scope="col">{say(words.standsFor)}</th>
            <th scope="col">{say(words.isNeeded)}</th>
          </tr>
        </thead>
        <tbody>
          <For each={templateMarks}>
            {({ name, about, isBlock, isNeeded }) => (
              <tr>
                <th scope="row" lang="vi">
                  {writtenMark(name)}
                </th>
                <td>
                  {say(about)}
                  {isBlock ? `; ${say(words.alone)}` : ''}
                </td>
                <td>{say(isNeeded ? words.needed : words.notNeeded)}</td>
              </tr>
            )}
          </For>
          <tr>
            <th scope="row" lang="vi">
              {writtenMark(`${figureMark} Thành viên`)}
            </th>
            <td>{say(words.figure)}</td>
            <td>{say(words.notNeeded)}</td>
          </tr>
        </tbody>
      </table>
    </details>
  )
}

/** A brief check of the type: the answer comes only from our own server. */
function isFilled(said: object): said is Filled {
  return 'docx' in said && typeof said.docx === 'string' && 'fileName' in said
}

function addressOf(docx: string): string {
  const bytes = Uint8Array.from(atob(docx), (letter) => letter.charCodeAt(0))
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return URL.createObjectURL(new Blob([bytes], { type }))
}

function save(address: string, fileName: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
}
