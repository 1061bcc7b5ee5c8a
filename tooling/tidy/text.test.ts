import { expect, test } from 'vitest'
import { list, matches, textFiles } from './tree.ts'

const isLock = (path: string) => path === 'pnpm-lock.yaml'

test('no file names a path of one machine', () => {
  const machine = /(?<![\w.~-])\/(?:work|tmp|root|home\/\w+|Users\/\w+)\/[\w.-]+|\b[A-Z]:\\Users\\/g
  expect(list(matches(textFiles, machine, (match) => match))).toEqual([])
})

test("no file names a package registry's host, so that any mirror serves", () => {
  const registry =
    /https?:\/\/[\w.-]*(?:registry|npmjs|npmmirror|artifactory|nexus|pypi|verdaccio)[\w.-]*|\btarball: *http/g
  expect(list(matches(textFiles, registry, (match) => match))).toEqual([])
})

test('every text is in composed Unicode, so that search finds what one reads', () => {
  expect(textFiles.filter(({ text }) => text !== text.normalize('NFC')).map(({ path }) => path)).toEqual([])
})

test('nothing is left to do later without an issue', () => {
  const left = textFiles.filter(({ path }) => /\.(tsx?|mjs|css|sql|md)$/.test(path) && !isLock(path))
  expect(list(matches(left, /\b(?:TO{1}DO|FIX{1}ME|X{3})\b/g, (match) => match))).toEqual([])
})
