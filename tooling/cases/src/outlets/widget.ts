import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Language } from '@lienthehe/domain'
import type { JudgedCase } from '@lienthehe/domain/cases'
import { saidBeyondLabel } from '@lienthehe/domain/publication'
import type { Page } from '@playwright/test'

const scripts = ['/widget.js', '/widget-depth.js']
const built = fileURLToPath(new URL('../../../../apps/widget/dist', import.meta.url))

/** The texts that a reader sees in the widget, in the order of the screen. */
export type Shown = {
  readonly headline: string
  readonly summary: string
  readonly targets: readonly (readonly string[])[]
}

/** The texts that the widget should show for this case; `place` is its place in the file. */
export function shownOf({ publicView }: JudgedCase, place: number): Shown {
  const { headline, summary, targets } = publicView[languageOf(place)]
  return {
    headline,
    summary,
    targets: targets.map(({ id, name, clause, figure, label, sentence, entering }) => [
      id,
      `${name} ${clause}`,
      figure,
      label,
      [saidBeyondLabel({ label, sentence }), entering ?? ''].filter((text) => text !== '').join(' '),
    ]),
  }
}

/** Every second case is shown in English, because both languages use the same program. */
function languageOf(place: number): Language {
  return place % 2 === 0 ? 'vi' : 'en'
}

/** The texts that the built widget shows for each case, if a server answers with the case as its released figures. */
export async function shownByWidget(page: Page, judged: readonly JudgedCase[]): Promise<readonly Shown[]> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const [, index] = /^\/public\/v1\/plans\/(\d+)\/progress$/.exec(pathname) ?? []
    const language = searchParams.get('lang') === 'en' ? 'en' : 'vi'
    if (index !== undefined) response.end(JSON.stringify(progressOf(judged[Number(index)], language)))
    else if (scripts.includes(pathname))
      response.setHeader('Content-Type', 'text/javascript').end(readFileSync(`${built}${pathname}`))
    // The page is hidden: its text can be read even if it is not painted, which is faster.
    else response.end('<!doctype html><html lang="vi"><body hidden>')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    const { port } = Object(server.address())
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.addScriptTag({ url: '/widget.js' })
    return await page.evaluate<readonly Shown[]>(`(${showAll})(${judged.length})`)
  } finally {
    server.close()
  }
}

/** The answer of a server that released this case; the data of the release itself do not matter here. */
function progressOf(one: JudgedCase | undefined, language: Language): object {
  return {
    state: 'released',
    ...one?.publicView[language],
    illustration: false,
    unit: { code: '00', name: '' },
    notices: [],
    page: '/tien-do',
    release: { number: 1, on: one?.asOf, name: '', page: '/tien-do' },
  }
}

/** This runs in the page: it shows fifty cases at a time, and reads the texts that are shown. */
const showAll = `async (count) => {
  const faceOf = (widget) => widget.shadowRoot.querySelector('section')
  const isReady = (widget) => faceOf(widget).part.contains('full') && faceOf(widget).ariaBusy === 'false'
  const textIn = (element, part) => element.querySelector('[part~="' + part + '"]')?.textContent ?? ''
  const read = (face) => ({
    headline: textIn(face, 'headline'),
    summary: textIn(face, 'summary'),
    targets: [...face.querySelectorAll('[data-target]')].map((row) => [
      row.dataset.target,
      ...['name', 'figure', 'mark', 'sentence'].map((part) => textIn(row, part)),
    ]),
  })
  const shown = []
  for (let first = 0; first < count; first += 50) {
    const widgets = Array.from({ length: Math.min(50, count - first) }, (_, index) => {
      const widget = document.createElement('clb-progress')
      widget.setAttribute('plan', String(first + index))
      widget.lang = (first + index) % 2 === 0 ? 'vi' : 'en'
      return widget
    })
    document.body.replaceChildren(...widgets)
    while (!widgets.every(isReady)) await new Promise((later) => setTimeout(later, 5))
    shown.push(...widgets.map((widget) => read(faceOf(widget))))
  }
  return shown
}`
