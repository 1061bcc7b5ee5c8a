import type { VisitorObject } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { code, findIn } from './code.ts'
import {
  namesOfOthers,
  otherwiseNamed,
  replacedInFolders,
  replacedInNames,
  replacedInText,
  terms,
  vagueTypes,
} from './glossary.ts'
import { isTest, list, matches, textFiles } from './tree.ts'

type OnName = (spot: { readonly start: number }, name: string) => void

/** Every name in a file: identifiers, and strings that are the name of something (`nearPoor`, `books.repay`). */
const namesIn = (onName: OnName): VisitorObject => ({
  Identifier: (node) => onName(node, node.name),
  JSXIdentifier: (node) => onName(node, node.name),
  Literal: (node) => {
    if (typeof node.value === 'string' && /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/.test(node.value))
      onName(node, node.value)
  },
})

/**
 * The words of a name: `nearPoorAtJoining` becomes ` near poor at joining `. The spaces at both ends help to find whole
 * words.
 */
function wordsOf(name: string): string {
  const parted = name.replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
  return ` ${parted.replace(/[^A-Za-z0-9]+/g, ' ').toLowerCase()} `
}

/**
 * Makes a function that says which word to use instead of a name; `null`: the name is good. Each name is examined once.
 */
function replacementBy(replaced: Readonly<Record<string, string>>): (name: string) => string | null {
  const words = new RegExp(` (?:${Object.keys(replaced).join('|')}) `)
  const known = new Map<string, string | null>()
  const look = (name: string) => {
    const word = words.exec(wordsOf(name))?.[0].trim()
    return word === undefined || namesOfOthers.has(name) ? null : `“${word}” is “${replaced[word]}”`
  }
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const instead = look(name)
    known.set(name, instead)
    return instead
  }
}

const outsideGlossary = code.filter(({ path }) => !path.startsWith('tooling/tidy/glossary'))

function wrongNames(files: typeof code, replaced: Readonly<Record<string, string>>): readonly string[] {
  const replacementOf = replacementBy(replaced)
  const findings = findIn(files, (report) =>
    namesIn((spot, name) => {
      const instead = replacementOf(name)
      if (instead !== null) report(spot, `${name}: ${instead}`)
    }),
  )
  return [...new Set(list(findings))]
}

test('a name is read in its words', () => {
  const replacementOf = replacementBy(replacedInNames)
  expect(replacementOf('roadMapOf')).toBe('“road map” is “roadmap”')
  expect(replacementOf('readXMLHelper')).toBe('“helper” is “the name of its concept”')
  expect(replacementOf('donations.list')).toBe('“donations” is “contributions”')
  expect(replacementOf('amended')).toBeNull()
  expect(replacementOf('ErrorHandler')).toBeNull()
})

test('names use the terms of the glossary, not their synonyms', () => {
  expect(wrongNames(outsideGlossary, replacedInNames)).toEqual([])
})

test.each(Object.entries(replacedInFolders))('names in %s use its own terms', (folder, replaced) => {
  const files = outsideGlossary.filter(({ path }) => path.startsWith(folder))
  expect(wrongNames(files, replaced)).toEqual([])
})

test('what puts a value into words is a verb: describe… or label…', () => {
  const findings = findIn(outsideGlossary, (report) =>
    namesIn((spot, name) => {
      if (/^word[A-Z]/.test(name)) report(spot, `${name}: describe… or label…`)
    }),
  )
  expect(list(findings)).toEqual([])
})

test('no package and no app exports a type whose name could be of anything', () => {
  const ours = code.filter(({ path }) => /^(packages|apps)\//.test(path) && !isTest(path))
  const findings = findIn(ours, (report) => ({
    ExportNamedDeclaration: ({ declaration }) => {
      if (declaration?.type !== 'TSTypeAliasDeclaration' || !vagueTypes.has(declaration.id.name)) return
      report(declaration, `${declaration.id.name}: say of what`)
    },
  }))
  expect(list(findings)).toEqual([])
})

test('no text uses a word that a reader of today has to look up', () => {
  // The pages of the published package and the texts of other authors are left out, and so is the glossary, which
  // names the words.
  const others =
    /LICENSES?(\.md)?$|^tooling\/tidy\/glossary|^pnpm-lock|^packages\/domain\/(README\.md$|api\/)/
  const ours = textFiles.filter(
    ({ path }) =>
      /\.(tsx?|mjs|css|md|sql)$/.test(path) && !others.test(path) && !path.endsWith('TRACEABILITY.md'),
  )
  const words = new RegExp(`\\b(?:${Object.keys(replacedInText).join('|')})\\b`, 'gi')
  const instead = (found: string) => `“${found}”: write “${replacedInText[found.toLowerCase()]}”`
  expect(list(matches(ours, words, instead))).toEqual([])
})

describe('the glossary and the names of the domain', () => {
  const domain = code.filter(({ path }) => path.startsWith('packages/domain/src/') && !isTest(path))
  const used = new Set<string>()
  findIn(domain, () => namesIn((_, name) => void used.add(wordsOf(name))))
  const all = [...used].join('|')
  const isUsed = (term: string) => all.includes(wordsOf(term))

  test('the domain uses each term', () => {
    expect(terms.filter((term) => !isUsed(term))).toEqual([])
  })

  test.each(Object.entries(otherwiseNamed))(
    'it has no %s: another name is stored, or none',
    (term, { as }) => {
      expect(isUsed(term)).toBe(false)
      if (as !== null) expect(isUsed(as)).toBe(true)
    },
  )
})
