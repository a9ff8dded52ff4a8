import { answered, isAnswer, takenOf, type Question } from '../../../src/customers/questions';

const one: Question = { code: 'net', options: [{ key: 'net' }, { key: 'gross' }], standard: ['net'] };
const many: Question = {
  code: 'statuses',
  options: [{ key: 'paid' }, { key: 'refunded' }, { key: 'voided' }],
  standard: ['refunded', 'voided'],
  many: true,
};

describe('a question of which one option holds', () => {
  it('takes the standard, then what a person chose', () => {
    expect(takenOf(one)).toEqual(['net']);
    expect(takenOf(one, answered(one, {}, 'gross'))).toEqual(['gross']);
  });

  it('takes the standard where the answer is none of its options', () => {
    expect(takenOf(one, { net: ['other'] })).toEqual(['net']);
  });
});

describe('a question of which many options may hold', () => {
  it('switches single options, in their order', () => {
    const answers = answered(many, answered(many, {}, 'refunded'), 'paid');
    expect(takenOf(many, answers)).toEqual(['paid', 'voided']);
    expect(takenOf(many, answered(many, answers, 'refunded'))).toEqual(['paid', 'refunded', 'voided']);
  });

  it('reads words that come up later as usual', () => {
    const answers = answered(many, {}, 'refunded');
    const later: Question = {
      ...many,
      options: [...many.options, { key: 'chargeback' }],
      standard: [...many.standard, 'chargeback'],
    };
    expect(takenOf(later, answers)).toEqual(['voided', 'chargeback']);
  });
});

it('knows an answer that somebody spoiled', () => {
  expect(isAnswer(['net'])).toBe(true);
  expect(isAnswer(['net', 1])).toBe(false);
  expect(isAnswer('net')).toBe(false);
});
