import type { Language } from '@lienthehe/domain'
import { formatDate } from '@lienthehe/domain/text'
import { type Checkpoint, type SigningKey, writeVerifierKey } from '@lienthehe/office/checkpoints'
import { html } from 'hono/html'
import { type Html, layOut } from '../public/pages/layout.ts'
import type { StatementHead } from '../statements/heads.ts'
import type { Cosigned } from './cosigned-file.ts'
import { describeAge, formatRoot, words } from './words.ts'

/** What the page `/kiem-chung` shows about this server. */
export type Checkable = {
  readonly key: SigningKey
  readonly checkpoint: Checkpoint
  readonly cosigned: Cosigned | null
  readonly statements: readonly StatementHead[]
  readonly now: Date
}

/**
 * The page `/kiem-chung`: what others can check about this server, and how. `null`: this installation signs nothing.
 */
export function checkPage(
  checkable: Checkable | null,
  {
    language,
    origin,
    illustration,
  }: { readonly language: Language; readonly origin: string; readonly illustration: boolean },
): Html {
  return layOut({
    title: words.title[language],
    language,
    path: '/kiem-chung',
    illustration,
    content: html`<div class="head"><h1>${words.title[language]}</h1>
<p class="lede">${words.lede[language]}</p></div>
${checkable === null ? html`<p>${words.none[language]}</p>` : sections(checkable, origin, language)}`,
  })
}

function sections(
  { key, checkpoint, cosigned, statements, now }: Checkable,
  origin: string,
  language: Language,
): Html {
  return html`<section class="sheet"><h2>${words.now[language]}</h2>
<dl>${lines(checkpoint, language)}
<dt>${words.key[language]}</dt><dd><code>${writeVerifierKey(key.note)}</code></dd>
<dt>${words.witnessKey[language]}</dt><dd><code>${writeVerifierKey(key.cosignature)}</code></dd></dl>
<p class="note">${words.print[language]}</p></section>
<section class="sheet"><h2>${words.cosigned[language]}</h2>
${cosigned === null ? html`<p>${words.never[language]}</p>` : cosignedLines(cosigned, now, language)}</section>
<section class="sheet"><h2>${words.how[language]}</h2><p>${words.howLede[language]}</p>
<pre class="copy" tabindex="0"><code>lienthehe log ${origin} --log ${writeVerifierKey(key.note)}${cosigned === null ? '' : ` --witness ${writeVerifierKey(cosigned.witness)}`}</code></pre>
<pre class="copy" tabindex="0"><code>lienthehe log ${origin} --printed ${String(checkpoint.size)} ${Buffer.from(checkpoint.root).toString('hex')}</code></pre></section>
${statementTable(statements, language)}`
}

function lines({ origin, size, root }: Checkpoint, language: Language): Html {
  return html`<dt>${words.log[language]}</dt><dd>${origin}</dd>
<dt>${words.changes[language]}</dt><dd>${String(size)}</dd>
<dt>${words.root[language]}</dt><dd><code>${formatRoot(root)}</code></dd>`
}

function cosignedLines({ checkpoint, witness, at }: Cosigned, now: Date, language: Language): Html {
  return html`<dl>${lines(checkpoint, language)}
<dt>${words.witness[language]}</dt><dd>${witness.name}</dd>
<dt>${words.at[language]}</dt><dd>${at.toISOString().slice(0, 16).replace('T', ' ')} UTC · ${describeAge(at, now)[language]}</dd></dl>`
}

function statementTable(statements: readonly StatementHead[], language: Language): Html {
  if (statements.length === 0)
    return html`<section class="sheet"><h2>${words.statements[language]}</h2><p>${words.statementsNone[language]}</p></section>`
  return html`<section class="sheet"><table><caption>${words.statements[language]}</caption>
<thead><tr><th scope="col">${words.number[language]}</th><th scope="col">${words.asOf[language]}</th><th scope="col">${words.code[language]}</th></tr></thead>
<tbody>${statements.map(
    ({
      sequence,
      asOf,
      hash,
      plan,
      withdrawn,
    }) => html`<tr><th scope="row">${String(sequence)} · ${plan.id}</th>
<td>${formatDate(asOf)}${withdrawn ? html` (${words.withdrawn[language]})` : ''}</td><td><code title="${hash}">${hash.slice(0, 16)}</code></td></tr>`,
  )}</tbody></table><p class="note">${words.statementsNote[language]}</p></section>`
}
