import { startHostPage } from '../host-page/host.ts'
import { expect, test } from './fixture.ts'

// The browser's console may complain: one of the five lines warns if there is no answer, and one page is told
// that its server is away.
test.use({
  storageState: { cookies: [], origins: [] },
  mayComplainOf: /Không có mã này|Không kết nối được|elsewhere\.invalid/,
})

const progressPath = '/public/v1/plans/hoa-binh-146/progress'

test('the five lines of the developer’s page run as they stand on a page of another origin', async ({
  page,
  request,
  demo: { url },
}) => {
  await page.goto('/du-lieu?unit=150')
  const lines = await page.locator('pre').filter({ hasText: 'publicClient' }).innerText()
  expect(lines.trim().split('\n')).toHaveLength(5)
  const { headline } = await (await request.get(`${progressPath}?unit=150`)).json()
  const content = (script: string) => `<script type="module" nonce="n">${script}</script>`
  const policy = `default-src 'none'; script-src 'nonce-n' ${url}; connect-src ${url}`
  for (const { script, said } of [
    { script: lines, said: headline },
    { script: lines.replace("'150'", "'999'"), said: /^Không có mã này/ },
    {
      script: lines.replace(/origin: '[^']+'/, "origin: 'https://elsewhere.invalid'"),
      said: /^Không kết nối/,
    },
  ]) {
    await using host = await startHostPage({ widgetOrigin: url, content: content(script), policy })
    const speaking = page.waitForEvent('console', {
      predicate: (message) => ['log', 'warning'].includes(message.type()),
    })
    await page.goto(host.url)
    const heard = (await speaking).text()
    if (typeof said === 'string') expect(heard).toBe(said)
    else expect(heard).toMatch(said)
  }
})

test('the client reads all four answers of the running server, and again by ETag alone', async ({
  page,
  demo: { url },
}) => {
  const statuses: number[] = []
  page.on('response', (answer) => {
    if (answer.url().includes('/public/v1/') && answer.request().method() === 'GET')
      statuses.push(answer.status())
  })
  const script = `import { publicClient } from '${url}/client.js'
const { plans, progress, tables, releases } = publicClient({ fetch, origin: '${url}' })
const ask = async () => {
  const found = await Promise.all([plans(), progress('hoa-binh-146'), tables('hoa-binh-146'), releases('hoa-binh-146')])
  return found.map((one) => [one.ok, one.isNew, Object.keys(one.value ?? {}).length > 0])
}
document.querySelector('h1').textContent = JSON.stringify([await ask(), await ask()])`
  const content = `<script type="module" nonce="n">${script}</script>`
  const policy = `default-src 'none'; script-src 'nonce-n' ${url}; connect-src ${url}`
  await using host = await startHostPage({ widgetOrigin: url, content, policy })
  await page.goto(host.url)
  await expect(page.locator('h1')).toHaveText(/^\[\[/)
  expect(JSON.parse(await page.locator('h1').innerText())).toEqual([
    Array.from({ length: 4 }, () => [true, true, true]),
    Array.from({ length: 4 }, () => [true, false, true]),
  ])
  expect(statuses.toSorted()).toEqual([200, 200, 200, 200, 304, 304, 304, 304])
})
