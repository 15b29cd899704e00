import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldText } from '../../../server/domain/names/foldText.ts';

describe('foldedWords()', () => {
  it.each([
    ["al-Qur'an", ['al', 'quran']],
    ['Ramón O’Neil', ['ramon', 'oneil']],
    ['STRASSE Straße', ['strasse', 'strasse']],
    ['Track 1.5', ['track', '1', '5']],
    ["Pugwash's Iran’s", ['pugwash', 'iran']],
  ])('folds %s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });
});

describe('foldedWords() beyond Latin letters', () => {
  it.each([
    ['keeps the vowels of Hindi, which are no diacritics', 'हिन्दी हन्द', ['हिन्दी', 'हन्द']],
    ['drops the dot below of Hindi, which is often left away', 'क़लम', ['कलम']],
    ['keeps Korean syllables whole', '회담', ['회담']],
    ['closes up the hidden joints of Persian', 'می\u200cروم', ['میروم']],
    ['takes the letters of an Arabic and of a Persian keyboard for one', 'كريمي ہمدرد', ['کریمی', 'همدرد']],
    ['drops the stroke that lengthens an Arabic word', 'محـــمد', ['محمد']],
    ['parts Hebrew words at their hyphen', 'הישראלי־פלסטיני', ['הישראלי', 'פלסטיני']],
  ])('%s', (_, text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });
});

describe('apostrophes', () => {
  it('are closed up in whatever form they are typed or printed, and Hebrew abbreviations with them', () => {
    for (const sign of "'`´’‘‛′‵＇ʹʻʼʽʾʿˀˁˈʔʕꞌ׳") expect(foldedWords(`Sana${sign}a`)).toEqual(['sanaa']);
    for (const sign of ['"', '“', '”', '״', "''"]) expect(foldedWords(`צה${sign}ל`)).toEqual(['צהל']);
  });

  it('leave no hamza between those who write it and those who do not', () => {
    for (const written of ['أبو علاء', 'ابو علا', 'ٱبو علاء']) expect(foldedWords(written)).toEqual(['ابو', 'علا']);
  });
});

describe('foldText()', () => {
  it('is the same of what it made, of every character but Chinese and Korean ones, alone, within a word and between Hebrew letters', () => {
    const folds = (text: string): boolean => foldText(foldText(text)) === foldText(text);
    const characters = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((one) => !/[\p{Cn}\p{Co}\p{Script=Han}\p{Script=Hangul}]/u.test(one));
    const changing = characters.filter((one) => ![one, `a${one}s`, `א${one}א`].every(folds));
    expect(changing).toEqual([]);
  });

  it('is the same of what it made, whatever was given', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)));
  });

  it('folds plain English no otherwise than the rest', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => foldText(`${text} é`) === `${foldText(text)} e`),
    );
  });
});
