import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as depth from './depth.ts'
import { progressElement } from './element.ts'

const answer = {
  state: 'released',
  release: {
    number: 1,
    on: '2024-10-01',
    name: 'Công bố số 1',
    page: '/tien-do?plan=hoa-binh-146&release=1',
  },
  notices: [],
  page: '/tien-do',
  plan: { id: 'hoa-binh-146', number: '146/KH-UBND', title: '' },
  asOf: '2024-09-30',
  headline: 'Đến 30/09/2024: 1 chỉ tiêu đạt',
  summary: '',
  targets: [],
  illustration: false,
  unit: { code: '17', name: 'Tỉnh Hòa Bình' },
}

let server: Server
let asked: string[]
let respond: RequestListener

beforeEach(async () => {
  asked = []
  respond = (_, response) => response.end(JSON.stringify(answer))
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*')
    respond(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  document.body.replaceChildren()
  await new Promise((resolve) => server.close(resolve))
})

/** An element can be defined only once, so every test uses another name for it. */
function place(
  attributes: Record<string, string>,
  parent: Element = document.body,
  loadDepth = async () => depth,
): Element {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const tag = `clb-progress-${address.port}`
  customElements.define(tag, progressElement(`http://127.0.0.1:${address.port}`, loadDepth))
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  parent.append(element)
  return element
}

function textIn(element: Element): string {
  return element.shadowRoot?.querySelector('section')?.textContent ?? ''
}

describe('one line on a partner’s page', () => {
  test('asks once, for its plan, its district and the language of the page around it', async () => {
    const english = document.createElement('div')
    english.lang = 'en-GB'
    document.body.append(english)
    const element = place({ plan: 'hoa-binh-146', unit: '150' }, english)
    await vi.waitFor(() => expect(textIn(element)).toContain(answer.headline))
    expect(asked).toEqual(['/public/v1/plans/hoa-binh-146/progress?lang=en&unit=150'])
    expect(textIn(element)).toContain('Figures as of 30/09/2024')
  })

  test('asks for one release where the page names it, and shows no other in its place', async () => {
    const element = place({ plan: 'hoa-binh-146', release: '1' })
    await vi.waitFor(() => expect(textIn(element)).toContain(answer.headline))
    expect(asked).toEqual(['/public/v1/plans/hoa-binh-146/progress?lang=vi&release=1'])
    respond = () => undefined
    element.setAttribute('release', '2')
    await vi.waitFor(() => expect(textIn(element)).toBe('Đang tải số liệu…'))
  })

  test('loads the pictures only for the full form', async () => {
    const loadDepth = vi.fn(async () => depth)
    const element = place({ plan: 'hoa-binh-146', view: 'compact' }, document.body, loadDepth)
    await vi.waitFor(() => expect(textIn(element)).toContain(answer.headline))
    expect(loadDepth).not.toHaveBeenCalled()
    element.removeAttribute('view')
    await vi.waitFor(() => expect(loadDepth).toHaveBeenCalledOnce())
  })

  test('shows the compact form where the pictures cannot be loaded', async () => {
    const reported = vi.spyOn(console, 'error').mockReturnValue()
    const element = place({ plan: 'hoa-binh-146' }, document.body, async () => {
      throw new TypeError('refused')
    })
    await vi.waitFor(() => expect(textIn(element)).toContain(answer.headline))
    expect(element.shadowRoot?.querySelector('a')).not.toBeNull()
    reported.mockRestore()
  })

  test('speaks Vietnamese where the page says nothing, and says that it is waiting', async () => {
    let release = () => {}
    respond = (_, response) => {
      release = () => response.end(JSON.stringify(answer))
    }
    const element = place({ plan: 'hoa-binh-146' })
    await vi.waitFor(() => expect(textIn(element)).toBe('Đang tải số liệu…'))
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    release()
    await vi.waitFor(() => expect(textIn(element)).toContain('Số liệu đến 30/09/2024'))
    expect(asked).toEqual(['/public/v1/plans/hoa-binh-146/progress?lang=vi'])
  })

  test.each([
    { what: 'the server is in trouble', body: '{"message":"no"}', status: 503 },
    { what: 'something on the way answers with a page of its own', body: '<html></html>', status: 200 },
    { what: 'the answer is of another kind', body: '{"notices":[],"targets":{}}', status: 200 },
  ])('says that it could not load when $what', async ({ body, status }) => {
    const reported = vi.spyOn(console, 'error').mockReturnValue()
    respond = (_, response) => response.writeHead(status).end(body)
    const element = place({ plan: 'hoa-binh-146' })
    await vi.waitFor(() => expect(textIn(element)).toContain('Chưa tải được số liệu tiến độ.'))
    expect(reported).toHaveBeenCalledOnce()
    reported.mockRestore()
  })

  test('keeps what it had when another language fails to load, but never shows one district as another', async () => {
    const reported = vi.spyOn(console, 'error').mockReturnValue()
    const element = place({ plan: 'hoa-binh-146' })
    await vi.waitFor(() => expect(textIn(element)).toContain(answer.headline))
    respond = (_, response) => response.writeHead(500).end()
    element.setAttribute('lang', 'en')
    await vi.waitFor(() => expect(textIn(element)).toContain('Newer figures could not be loaded'))
    expect(textIn(element)).toContain(answer.headline)
    element.setAttribute('unit', '150')
    await vi.waitFor(() => expect(textIn(element)).toContain('The figures could not be loaded.'))
    expect(textIn(element)).not.toContain(answer.headline)
    reported.mockRestore()
  })
})
