export { fillTemplate } from './fill-template.ts'
export { type TemplateProblem, type TemplateRefusal, templateBytesMax } from './problem.ts'
export { writeSampleTemplate } from './sample-template.ts'
