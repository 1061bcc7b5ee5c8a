import { expect, test } from 'vitest'
import { reopening } from './database.ts'

/** A fake phone that closes connections when it wakes up: each works until it is dropped. */
function phone() {
  const opened: { isOpen: boolean }[] = []
  const use = reopening(async () => {
    const connection = { isOpen: true }
    opened.push(connection)
    return connection
  })
  const read = () =>
    use(async ({ isOpen }) => {
      if (!isOpen) throw new DOMException('The database connection is closing.', 'InvalidStateError')
      return 'a sheet'
    })
  const sleep = () => {
    for (const connection of opened) connection.isOpen = false
  }
  return { opened, read, sleep }
}

test('a connection that was dropped on waking is opened again, once', async () => {
  const { opened, read, sleep } = phone()
  await read()
  sleep()
  expect(await read()).toBe('a sheet')
  expect(opened).toHaveLength(2)
})

test('what fails twice fails', async () => {
  const use = reopening(() => Promise.reject(new DOMException('no storage', 'UnknownError')))
  await expect(use(async () => 'a sheet')).rejects.toThrow('no storage')
})
