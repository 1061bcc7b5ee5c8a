import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hoaBinh146 } from '@lienthehe/domain'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from '../testing/instance.ts'
import { inventedPlan, inventedUnits } from '../testing/invented-province.ts'
import { readProvinceFolder } from './province-folder.ts'

let folder: ReturnType<typeof makeFolder>
beforeEach(() => {
  folder = makeFolder()
})
afterEach(() => folder.remove())

/** Writes the files of the invented province, with these changes; `null` leaves a file out. */
function write(changed: Readonly<Record<string, unknown>> = {}): string {
  mkdirSync(join(folder.path, 'plans'))
  const files = { 'units.json': inventedUnits, 'plans/thi-du.json': inventedPlan, ...changed }
  for (const [file, content] of Object.entries(files))
    if (content !== null)
      writeFileSync(
        join(folder.path, file),
        typeof content === 'string' ? content : JSON.stringify(content, null, 2),
      )
  return folder.path
}

test('a province is read from its list of units and its plans', () => {
  expect(readProvinceFolder(write())).toEqual({ plans: [inventedPlan], unitHistory: inventedUnits })
})

test.each([
  { what: 'without a list of units', changed: { 'units.json': null }, says: /Không đọc được .*units\.json/ },
  { what: 'without a plan', changed: { 'plans/thi-du.json': null }, says: /Không đọc được .*plans/ },
  { what: 'with half a file', changed: { 'units.json': '{"units": [' }, says: /^units\.json: / },
  {
    what: 'whose plan is of a province that its units do not know',
    changed: { 'plans/thi-du.json': hoaBinh146 },
    says: /^plans\/thi-du\.json: province › .*17/,
  },
  {
    what: 'with two plans of one period',
    changed: { 'plans/z.json': { ...inventedPlan, id: 'another' } },
    says: /^plans\/z\.json: period › .*trùng/,
  },
  {
    what: 'whose plan uses a target twice',
    changed: {
      'plans/thi-du.json': { ...inventedPlan, targets: [...inventedPlan.targets, inventedPlan.targets[0]] },
    },
    says: /^plans\/thi-du\.json: targets › \d+ › id › /,
  },
])('a folder $what is refused by file, place and sentence', ({ changed, says }) => {
  expect(() => readProvinceFolder(write(changed))).toThrow(says)
})
