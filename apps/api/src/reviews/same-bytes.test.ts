import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('./print-files.test-data.ts', import.meta.url))

function filesUnder(env: Readonly<Record<string, string>>): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

test('the report of a closed period, its pictures and its annexes have the same bytes in every process, zone and language', () => {
  const here = filesUnder({ TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' })
  const elsewhere = filesUnder({ TZ: 'America/Lima', LANG: 'C', LC_ALL: 'C', HOME: '/nowhere' })
  expect(here).toMatchObject({
    pictures: 2,
    'report.docx': expect.stringMatching(/^[0-9a-f]{64}$/),
    'annex.xlsx': expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(elsewhere).toEqual(here)
})
