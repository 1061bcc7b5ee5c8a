import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { placeOf } from '../../testing/database-place.ts'
import { databaseServerProgram } from '../../testing/database-server.ts'
import { callPath } from '../../testing/outcome.ts'
import { makeFolder, openCopy } from '../../testing/instance.ts'
import { fillMatrix, type MatrixTarget } from '../../testing/matrix-target.ts'
import { changesTried, inputOf, whoMay } from '../../testing/tried-changes.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let target: MatrixTarget
beforeAll(async () => {
  target = await fillMatrix(template)
})
afterAll(() => folder.remove())

test('counts', async () => {
  const asked = vi.spyOn(globalThis, 'fetch')
  const rows: [string, number][] = []
  for (const [n, path] of changesTried.entries()) {
    const instance = await openCopy(template, `t${n}`)
    const ctx = await instance.contextOf(whoMay(path))
    asked.mockClear()
    const outcome = await callPath(ctx, path, inputOf(path, target))
    rows.push([`${path} ${outcome.kind}`, asked.mock.calls.length])
    await instance.close()
  }
  rows.sort((a, b) => b[1] - a[1])
  console.log(rows.map(([p, n]) => `${n} ${p}`).join('\n'))
}, 600000)
