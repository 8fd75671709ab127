import { describe, expect, test } from 'vitest';
import { entryOf, listLibrary, marksIn } from './library-of.ts';

const person = (id: string, name: string) => entryOf(id, name, { weight: 20 });

const library = listLibrary([
  person('leyen', 'Ursula von der Leyen'),
  person('sisi', 'Abdel Fattah al-Sisi'),
  person('cortez', 'Alexandria Ocasio-Cortez'),
  person('schultz', 'Debbie Wasserman Schultz'),
  person('pen', 'Marine Le Pen'),
  person('niro', 'Robert De Niro'),
  person('salman', 'Mohammed bin Salman'),
  person('brien', "Conan O'Brien"),
  person('hollen', 'Chris Van Hollen'),
  person('king', 'Martin Luther King Jr.'),
]);

describe('surnames of several words', () => {
  test.each([
    ['Ursula von der Leyen spoke. Later von der Leyen left.', 'von der Leyen'],
    ['Ursula von der Leyen spoke. Von der Leyen left.', 'Von der Leyen'],
    ['Abdel Fattah al-Sisi spoke. Then al-Sisi left.', 'al-Sisi'],
    ['Abdel Fattah al-Sisi spoke. Al-Sisi left.', 'Al-Sisi'],
    ['Abdel Fattah al-Sisi spoke. Then Sisi left.', 'Sisi'],
    ['Alexandria Ocasio-Cortez spoke. Then Ocasio-Cortez left.', 'Ocasio-Cortez'],
    ['Debbie Wasserman Schultz spoke. Then Wasserman Schultz left.', 'Wasserman Schultz'],
    ['Marine Le Pen spoke. Then Le Pen left.', 'Le Pen'],
    ['Robert De Niro spoke. Then De Niro’s wife left.', 'De Niro'],
    ['Mohammed bin Salman spoke. Then bin Salman left.', 'bin Salman'],
    ['Conan O’Brien spoke. Then O’Brien left.', 'O’Brien'],
    ['Chris Van Hollen spoke. Then Mr. Van Hollen left.', 'Van Hollen'],
    ['Martin Luther King Jr. spoke. Then King left.', 'King'],
  ])('%s', (text, surname) => {
    const [, second] = marksIn(library, text);
    expect(second?.split(' → ')[0]).toBe(surname);
  });
});
