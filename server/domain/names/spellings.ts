/*
 * One word in several romanisations, the first standing for all. Names that are borne all over the data, each in the
 * spellings that the tables for Arabic, Persian, Urdu, Russian and Hebrew (ALA-LC, BGN/PCGN, French and German usage) give it;
 * the idea, names as symbols, is OpenSanctions' (rigour, MIT).
 */
const variants = `
abd abed abdo abdu
abu abou aboo
ahmed ahmad ahmet
alexander aleksandr alexandr aleksander
al el ul il
andrei andrey andrej andrii
benjamin binyamin benyamin
center centre
dmitri dmitry dmitrii dmitriy dimitri dimitry
georgi georgy georgii georgiy giorgi
grigory grigori grigorii grigoriy
haidar haider haydar hayder heydar
hassan hasan
hussein husayn hussain husain hossein hosein husein
ibrahim ebrahim
ismail ismael esmail
javad jawad
khaled khalid
mahmoud mahmud mahmood mehmood mehmud
mohammed mohammad muhammad mohamed mohamad muhammed muhamad mohd
moussa musa mousa moosa
nouri nuri noori
omar umar
organization organisation
rabbo rabbu rabbuh
saeed saeid said sayeed
sergei sergey sergej serguei sergii
seyed sayed sayid sayyid seyyed syed
sheikh shaikh shaykh cheikh
vitaly vitali vitalii vitaliy
yasser yasir yaser yassir
yevgeny evgeny yevgeni evgeni yevgeniy evgenii evgeniy
yitzhak itzhak yitzchak yitzak itzchak
yusuf yousef youssef yousuf jusuf
`;

const firstOf = new Map(
  variants
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ');
      return others.map((other): [string, string] => [other, first]);
    }),
);

/** ʿAbd al-, joined to what follows: `abdel…`, `abdul…`, and `abdur…` before a sun letter. */
const servant = /^abd[aeiou](?:l|([dnrstz])(?=\1))/;
/** … al-Din, joined: `…uddin`, `…eddin`, `…aldin`. */
const faith = /(?<=\p{L}{3})[aeou][ld]?d(?:i|ee)n$/u;

/** The one spelling that stands for all in which a folded word is written. */
export const commonSpelling = (word: string): string =>
  firstOf.get(word) ?? word.replace(servant, 'abdal').replace(faith, 'aldin');
