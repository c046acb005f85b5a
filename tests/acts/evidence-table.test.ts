/** Tables beside evidence: what is read from pasted cells and CSV text, what is refused and where, what counts as a number. */
import { chartOf } from '@common-ground/client/evidence/chart-of'
import { parseTable } from '@common-ground/client/evidence/parse-table'
import { columnsOf } from '@common-ground/shared/evidence/numbers'
import { tableFault } from '@common-ground/shared/evidence/table'
import {
  cleanFileName,
  fileEndingRefusal,
  fileNameRefusal,
  fullFileName,
} from '@common-ground/shared/room/file-name'
import { limits } from '@common-ground/shared/room/limits'
import { describe, expect, it } from 'vitest'

describe('a table', () => {
  it('is read from a spreadsheet’s cells, from CSV of either kind, with quotes, empty lines and a byte order mark', () => {
    const table = {
      columns: ['Month', 'Rent (EUR)'],
      rows: [
        ['May', '1,200'],
        ['June', '1,300'],
      ],
    }
    expect(parseTable('Month\tRent (EUR)\nMay\t1,200\nJune\t1,300\n').table).toEqual(table)
    expect(parseTable('\ufeffMonth;Rent (EUR)\r\n\r\nMay;1,200\r\nJune;1,300').table).toEqual(table)
    expect(parseTable('Month,Rent (EUR)\nMay,"1,200"\nJune,"1,300"').table).toEqual(table)
  })

  it.each([
    ['nothing', '  \n ', { refused: 'table-empty' }],
    ['a head alone', 'a\tb', { refused: 'table-empty' }],
    ['a ragged line, by its place in the text', 'a\tb\n1\t2\n\n3', { refused: 'table-ragged', line: 4 }],
    ['a formula', 'a\tb\n1\t=SUM(A1)', { refused: 'table-formula', line: 2 }],
    ['a formula after a space', 'a\n"  =1+1"', { refused: 'table-formula', line: 2 }],
    ['a formula in full-width signs', 'a\n＝1+1', { refused: 'table-formula', line: 2 }],
    ['a call', 'a\n@SUM(1)', { refused: 'table-formula', line: 2 }],
    ['a formula that begins like a number', 'a\n-2+3+cmd|x', { refused: 'table-formula', line: 2 }],
    ['a formula in the head', '+A1\n1', { refused: 'table-formula', line: 1 }],
    ['a hidden sign', 'a\nb\u202e', { refused: 'text-unreadable', line: 2 }],
    ['too many columns', `${'a\t'.repeat(12)}a\n${'1\t'.repeat(12)}1`, { refused: 'table-too-large' }],
    ['a cell too long', `a\n${'x'.repeat(limits.text.cell + 1)}`, { refused: 'table-too-large', line: 2 }],
    ['too many rows', 'a\n'.repeat(limits.table.rows + 2), { refused: 'table-too-large' }],
  ])('%s is refused', (_, text, fault) => {
    expect(parseTable(text).fault).toEqual(fault)
  })

  it('of 50,000 rows is refused at once', () => {
    const text = 'Month,Rent\n'.concat('May,1200\n'.repeat(50_000))
    const from = performance.now()
    expect(parseTable(text).fault).toEqual({ refused: 'table-too-large' })
    expect(performance.now() - from).toBeLessThan(100)
  })

  it.each(['-5', '+5 %', '-1.234,50 €', '- 12 EUR', '-', '–', '0.5'])(
    '%s is a number, or none, and no formula',
    (cell) => {
      expect(tableFault({ columns: ['a'], rows: [[cell]] })).toBeUndefined()
    },
  )

  it('that fits is within one act, whatever has to be escaped', () => {
    const wide = { columns: ['"'.repeat(100)], rows: Array.from({ length: 190 }, () => ['\\'.repeat(100)]) }
    expect(tableFault(wide)).toBeUndefined()
    expect(JSON.stringify(wide).length).toBeLessThan(limits.textFrame - 8_000)
  })
})

describe('numbers', () => {
  const numbers = (...cells: string[]) =>
    columnsOf({ columns: ['Sum'], rows: cells.map((cell) => [cell]) })[0]?.numbers

  it.each([
    [
      ['1,234.50', '12'],
      [1234.5, 12],
    ],
    [
      ['1.234,50', '12'],
      [1234.5, 12],
    ],
    [
      ['1’234.50', '–'],
      [1234.5, null],
    ],
    [
      ['1 234,5 €', '−3 €'],
      [1234.5, -3],
    ],
    [
      ['1.200', '950'],
      [1200, 950],
    ],
    [
      ['1,200', ''],
      [1200, null],
    ],
    [
      ['0.125', '1'],
      [0.125, 1],
    ],
    [['1.234.567'], [1_234_567]],
  ])('%o', (cells, read) => {
    expect(numbers(...cells)).toEqual(read)
  })

  it.each([
    [['1,5', '1.5']],
    [['12a', '12b']],
    [['2024-01']],
    [['May', '3']],
    [['1.200', '1,200']],
    [['', '-']],
  ])('%o are words', (cells) => {
    expect(numbers(...cells)).toBeUndefined()
  })

  it('have the unit of their head, or the one at every number', () => {
    const [rent, rate] = columnsOf({ columns: ['Rent (EUR)', 'Rate'], rows: [['1', '2 %']] })
    expect([rent?.unit, rate?.unit]).toEqual(['EUR', '%'])
  })

  it('over time make a line, of several things bars, and words make neither', () => {
    const chart = (columns: string[], ...rows: string[][]) => chartOf({ columns, rows })?.kind
    expect(chart(['Year', 'Rent'], ['2021', '1'], ['2022', '2'])).toBe('line')
    expect(chart(['Place', 'Rent'], ['Quay', '1'], ['Harbour', '2'])).toBe('bar')
    expect(chart(['Place', 'Name'], ['Quay', 'x'], ['Harbour', 'y'])).toBeUndefined()
  })
})

describe('a file’s name', () => {
  it.each([
    '',
    ' ',
    '.',
    '..',
    'a/b.png',
    'a\\b.png',
    'a\nb.png',
    'exe\u202egnp.png',
    'a\u200bb.png',
    `${'x'.repeat(5_000)}.png`,
    ' a.png',
    '\ud800.png',
  ])('%j is refused, and a clean one offered', (name) => {
    expect(fileNameRefusal(name)).toEqual({ refused: 'file-name' })
    expect(fileNameRefusal(cleanFileName(name, 'file'))).toBeUndefined()
  })

  it('keeps its ending when it is shortened, and every script', () => {
    expect(cleanFileName(`${'x'.repeat(5_000)}.png`, 'file')).toMatch(/^x+\.png$/)
    expect(cleanFileName('C:\\fakepath\\גג.pdf', 'file')).toBe('גג.pdf')
    for (const name of ['שקט בלילה.pdf', '屋根 2023.png', 'a.b.c', 'Rechnung (3).pdf'])
      expect(fileNameRefusal(name)).toBeUndefined()
  })

  it.each([
    ['report.html', 'pdf'],
    ['wall.png', 'jpeg'],
    ['lease.pdf.js', 'pdf'],
    ['lease.7z', 'pdf'],
    ['דוח.html', 'pdf'],
  ] as const)('[T22] %s is no name of a %s', (name, kind) => {
    expect(fileEndingRefusal(name, kind)).toEqual({ refused: 'file-ending' })
    // As older rooms recorded it.
    expect(fullFileName({ name, kind })).toBe(`${name}.${kind === 'jpeg' ? 'jpg' : kind}`)
  })

  it.each([
    ['lease.PDF', 'pdf', 'lease.PDF'],
    ['wall.jfif', 'jpeg', 'wall.jfif'],
    ['wall.jpeg', 'jpeg', 'wall.jpeg'],
    ['Invoice 2026.03', 'pdf', 'Invoice 2026.03.pdf'],
    ['Letter to St. Ana', 'pdf', 'Letter to St. Ana.pdf'],
    ['open.desktop', 'pdf', 'open.desktop.pdf'],
    ['report.html.', 'pdf', 'report.html..pdf'],
    ['屋根', 'png', '屋根.png'],
  ] as const)('[T22] %s of a %s is shown and saved as %s', (name, kind, full) => {
    expect(fileEndingRefusal(name, kind)).toBeUndefined()
    expect(fullFileName({ name, kind })).toBe(full)
  })
})
