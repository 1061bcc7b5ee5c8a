import { type PublicTarget, saidBeyondLabel } from '@lienthehe/domain/publication'
import { bullet, courseLooks, type Figure, mark } from '@lienthehe/figures'
import { figureNode } from '@lienthehe/figures/node'
import { create } from './create.ts'
import depthStyle from './depth.css?inline'

/** The style of the targets; it is added to the style of the compact form. */
export const style = depthStyle

/** Each target with its picture, its verdict in words, and what is still being entered. */
export function renderTargets(targets: readonly PublicTarget[]): Element {
  return create('ul', { part: 'targets', role: 'list' }, ...targets.map(renderTarget))
}

function renderTarget(target: PublicTarget): Element {
  const { id, course, name, clause, figure, label, entering } = target
  const said = [saidBeyondLabel(target), entering ?? ''].filter((text) => text !== '')
  const { tone, shape } = courseLooks[course]
  return create(
    'li',
    { part: `target ${tone}`, 'data-target': id },
    create('p', { part: 'name' }, name, ' ', create('span', { part: 'clause' }, clause)),
    draw(bullet({ ...target.bullet, tone, alternative: null })),
    create('p', { part: 'figure' }, figure),
    create('p', { part: 'mark' }, draw(mark(shape)), create('span', {}, label)),
    ...(said.length === 0 ? [] : [create('p', { part: 'sentence' }, said.join(' '))]),
  )
}

function draw(figure: Figure): Element {
  return figureNode(figure, document, 'part')
}
