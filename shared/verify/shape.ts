/** Shapes of values from anywhere, checked with the place of what does not fit. Beside the shapes of messages: those are not in the pages. */
import type { Findings } from './verification.ts'

/** Says what does not fit, and whether all does. */
export type Shape = (value: unknown, place: string, findings: Findings) => boolean

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fits =
  (test: (value: unknown) => boolean): Shape =>
  (value, place, findings) => {
    const fit = test(value)
    if (!fit) findings.add({ code: 'value-unfit', place })
    return fit
  }

export const text: Shape = fits((value) => typeof value === 'string')
export const matching = (pattern: RegExp): Shape =>
  fits((value) => typeof value === 'string' && pattern.test(value))
export const that = (test: (text: string) => boolean): Shape =>
  fits((value) => typeof value === 'string' && test(value))
export const oneOf = (...values: readonly unknown[]): Shape => fits((value) => values.includes(value))
export const whole = (least: number, most: number): Shape =>
  fits((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most)

export const listOf =
  (item: Shape, most = Number.POSITIVE_INFINITY): Shape =>
  (value, place, findings) => {
    if (!Array.isArray(value) || value.length > most) {
      findings.add({ code: 'value-unfit', place })
      return false
    }
    let fit = true
    for (const [index, one] of value.entries()) fit = item(one, `${place}[${index}]`, findings) && fit
    return fit
  }

interface More {
  readonly optional?: Readonly<Record<string, Shape>>
  /** Fields beyond those named are let be. */
  readonly open?: boolean
}

export const fieldsOf = (
  needed: Readonly<Record<string, Shape>>,
  { optional = {}, open = false }: More = {},
): Shape => {
  const known = new Map([...Object.entries(optional), ...Object.entries(needed)])
  return (value, place, findings) => {
    if (!isFields(value)) {
      findings.add({ code: 'value-unfit', place })
      return false
    }
    const within = (name: string) => (place === '' ? name : `${place}.${name}`)
    let fit = true
    for (const name of Object.keys(needed)) {
      if (Object.hasOwn(value, name)) continue
      findings.add({ code: 'field-missing', place: within(name) })
      fit = false
    }
    for (const [name, inner] of Object.entries(value)) {
      const shape = known.get(name)
      if (shape) fit = shape(inner, within(name), findings) && fit
      else if (!open) {
        findings.add({ code: 'field-unknown', place: within(name) })
        fit = false
      }
    }
    return fit
  }
}

/** The shape its value asks for. */
export const by =
  (choose: (value: Readonly<Record<string, unknown>>) => Shape): Shape =>
  (value, place, findings) => {
    if (isFields(value)) return choose(value)(value, place, findings)
    findings.add({ code: 'value-unfit', place })
    return false
  }
