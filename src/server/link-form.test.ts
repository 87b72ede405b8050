import { expect, test } from 'vitest'
import { readLinkForm } from './link-form.ts'

const right = { code: 'gull sand 2468', day: '3', month: '12', year: '1988' }

test('what is written as people write it is understood', () => {
  expect(readLinkForm(right)).toMatchObject({ faults: {}, code: 'GULLSAND2468', birth: '1988-12-03' })
  expect(readLinkForm({ ...right, day: ' 03 ', month: '12' }).birth).toBe('1988-12-03')
})

test.each<[object, object]>([
  [{}, { code: 'empty', birth: 'empty' }],
  [{ ...right, code: '' }, { code: 'empty' }],
  [{ ...right, code: 'GULL-SAND' }, { code: 'shape' }],
  [{ ...right, code: 'GULL-SAND-0000' }, { code: 'shape' }],
  [
    { day: '3', month: '', year: '' },
    { code: 'empty', birth: 'not-real' },
  ],
  [{ ...right, day: '31', month: '2' }, { birth: 'not-real' }],
  [{ ...right, month: 'December' }, { birth: 'not-real' }],
  [{ ...right, year: '88' }, { birth: 'not-real' }],
])('%j is answered with what to put right', (fields, faults) => {
  expect(readLinkForm(fields as Record<string, string>).faults).toEqual(faults)
})

test('the date is given back as it was written, the code is not', () => {
  const { values } = readLinkForm({ ...right, day: '31', month: 'Feb' })
  expect(values).toEqual({ day: '31', month: 'Feb', year: '1988' })
})
