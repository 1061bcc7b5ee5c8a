import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyAddress } from './every-address.ts'
import { everyQuestion } from './every-question.ts'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from './instance.ts'
import { knownOfNothing } from './known.ts'
import { callPath, describeOutcome, procedures } from './outcome.ts'
import { userNameOf } from './people.ts'
import { serveInstance } from './served.ts'

// The benchmark sends the requests of `everyQuestion` and `everyAddress` to a server with ten thousand clubs. A query
// that is in neither could block the server unnoticed.
const folder = makeFolder()
let instance: Instance
beforeAll(async () => {
  const path = `${folder.path}/asked.db`
  await fillTwoProvinces(path)
  instance = await openInstance(path)
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

test('every question of the API is among those whose hold on the event loop is measured', () => {
  const questions = [...procedures].flatMap(([path, { type }]) => (type === 'query' ? [path] : []))
  expect(Object.keys(everyQuestion).toSorted()).toEqual(questions.toSorted())
})

test('each is asked in words that the API understands', async () => {
  const context = await instance.contextOf(userNameOf('provincialAdmin', 'province'))
  const notUnderstood: string[] = []
  for (const [path, inputsOf] of Object.entries(everyQuestion))
    for (const input of inputsOf(knownOfNothing)) {
      const outcome = await callPath(context, path, input)
      if (!['ok', 'notFound'].includes(describeOutcome(outcome)))
        notUnderstood.push(`${path}: ${describeOutcome(outcome)}`)
    }
  expect(notUnderstood).toEqual([])
})

test('every address that can be read is among those whose hold on the event loop is measured', () => {
  const { addresses } = serveInstance(instance)
  const named = addresses.filter((path) => !path.includes('*'))
  expect(Object.keys(everyAddress).toSorted()).toEqual([...new Set(named)].toSorted())
})
