import { cryptographyToMedia } from './cryptography-to-media.ts'
import { encodingToFiles } from './encoding-to-files.ts'
import type { Point } from './point.ts'
import { signInToTokens } from './sign-in-to-tokens.ts'

export const points: readonly Point[] = [...encodingToFiles, ...signInToTokens, ...cryptographyToMedia]
export const asvsPath = 'apps/api/asvs.md'

const stands = { held: 'held', notApplicable: 'not applicable', short: '**short**' } as const

/** The table of requirements as a page: each requirement, whether we meet it, and what shows it. */
export function asvsPage(): string {
  const many = (is: Point['stands']) => points.filter((point) => point.stands === is).length
  const byTest = points.filter(({ tests }) => tests.length > 0).length
  return `# ASVS 5.0, level 2

Made by \`pnpm --filter @lienthehe/tidy asvs\` from \`tooling/tidy/asvs\`; a test holds each number to be there once and each
test that is named to exist. Numbers are those of the OWASP Application Security Verification Standard 5.0.0
(© OWASP Foundation, CC BY-SA 4.0, <https://github.com/OWASP/ASVS>); the words are ours, shortened, and no substitute for it.
Nobody else has looked at this.

Of ${points.length} requirements of levels 1 and 2, ${many('notApplicable')} are not applicable; of the others ${many('held')} are held (${byTest} of them shown by a test, the
rest argued) and ${many('short')} fall short.

| number | asks | stands | by |
| ------ | ---- | ------ | -- |
${points.map(rowOf).join('\n')}
`
}

function rowOf({ number, words, stands: how, tests, argument }: Point): string {
  const by = tests
    .map(([file, title]) => (title === '' ? `\`${file}\`` : `\`${file}\`: “${title}”`))
    .join('; ')
  return `| ${number} | ${words} | ${stands[how]} | ${by || argument} |`
}
