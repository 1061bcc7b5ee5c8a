import { type Program, parseSync, Visitor, type VisitorObject } from 'oxc-parser'
import { type Finding, lineAt, type TreeFile, textFiles } from './tree.ts'

export type CodeFile = TreeFile & { readonly program: Program }

export const code: readonly CodeFile[] = textFiles
  .filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path))
  .map((file) => ({ ...file, program: parseSync(file.path, file.text).program }))

type Spot = { readonly start: number }
type Report = (spot: Spot, what: string) => void

/** Walks the syntax trees of these files; the visitor reports every violation. */
export function findIn(
  files: readonly CodeFile[],
  visitor: (report: Report, file: CodeFile) => VisitorObject,
) {
  const findings: Finding[] = []
  for (const file of files) {
    const report: Report = ({ start }, what) => {
      findings.push({ path: file.path, line: lineAt(file.text, start), what })
    }
    new Visitor(visitor(report, file)).visit(file.program)
  }
  return findings
}

export type Import = { readonly from: string; readonly isTypeOnly: boolean; readonly line: number }

/** Everything that a file imports or re-exports, in any syntax. */
export function importsOf({ text, program }: CodeFile): readonly Import[] {
  const imports: Import[] = []
  const add = (from: string, isTypeOnly: boolean, { start }: Spot) => {
    imports.push({ from, isTypeOnly, line: lineAt(text, start) })
  }
  new Visitor({
    ImportDeclaration: (node) => {
      const isNamedTypes =
        node.specifiers.length > 0 &&
        node.specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type')
      add(node.source.value, node.importKind === 'type' || isNamedTypes, node)
    },
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node.source.value, node.exportKind === 'type', node)
    },
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type', node),
    ImportExpression: (node) => {
      if (node.source.type === 'Literal') add(String(node.source.value), false, node)
    },
    TSImportType: (node) => add(node.source.value, true, node),
  }).visit(program)
  return imports
}
