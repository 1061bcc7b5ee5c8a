import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLetters } from './letters.ts'
import { serve } from './small-site.test-data.ts'

const face = '@font-face{font-family:Be Vietnam Pro;src:url(/assets/latin-400-abc.woff2)format("woff2")}'

test('the public pages stand in the letters of the built admin, whose rules are read from its build', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'))
  expect(readLetters(folder)).toBe('')
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets', 'letters-abc.css'), `${face}:root[data-letters]{--font:x}`)
  const letters = readLetters(folder)
  expect(letters).toBe(`${face}\n`)
  const sheet = await (await serve({}, { letters }).request('/public/tien-do.css')).text()
  expect(sheet.startsWith(face)).toBe(true)
})

test('a page may load letters from its own address, and a frame on a page of others loads none', async () => {
  const [page, frame] = await Promise.all([
    serve().request('/tien-do'),
    serve().request('/embed/hoa-binh-146'),
  ])
  expect(page.headers.get('Content-Security-Policy')).toContain("font-src 'self'")
  expect(frame.headers.get('Content-Security-Policy')).not.toContain('font-src')
})
