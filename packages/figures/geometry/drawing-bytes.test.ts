import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

const room = fileURLToPath(new URL('../src/', import.meta.url))
const read = (file: string) => readFileSync(`${room}${file}`, 'utf8')
const drawing = [
  ...readdirSync(room).filter((name) => name.endsWith('.ts') && !/\.test(-data)?\.ts$/.test(name)),
  'map/map.ts',
]

test('all pictures together are at most 14 kB packed, with their comments and types even', () => {
  const bytes = brotliCompressSync(drawing.map(read).join('\n')).length
  expect(bytes).toBeGreaterThan(2_000)
  expect(bytes).toBeLessThanOrEqual(14_000)
})

test('the borders of the districts travel apart: nothing that draws a chart asks for them', () => {
  for (const file of drawing) expect(read(file), file).not.toMatch(/from '\.\/map|hoa-binh/)
})
