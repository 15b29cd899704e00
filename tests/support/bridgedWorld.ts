import { smallWorld, type SmallWorld } from './smallWorld.ts';

/**
 * Two circles of three, and M who first met A1 of the one and then B1 of the other; Z sat alone.
 * A1 A2 A3 (alpha) met in January 1990, B1 B2 B3 (beta) in February; M (gamma) met A1 in 1991 and B1 in 1992.
 */
export const bridgedWorld = (name: (id: string) => string = (id) => id): SmallWorld => {
  const alpha = name('alpha');
  const beta = name('beta');
  const gamma = name('gamma');
  return smallWorld()
    .institution(alpha)
    .institution(beta)
    .institution(gamma)
    .conflict(name('strife'), { [alpha]: 'primary', [beta]: 'primary', [gamma]: 'primary' })
    .process(name('talks'), name('strife'))
    .meeting(
      name('first'),
      '1990-01-01',
      { [name('a1')]: alpha, [name('a2')]: alpha, [name('a3')]: alpha },
      name('talks'),
    )
    .meeting(name('second'), '1990-02-01', { [name('b1')]: beta, [name('b2')]: beta, [name('b3')]: beta })
    .meeting(name('third'), '1991-03-01', { [name('a1')]: alpha, [name('m')]: gamma }, name('talks'))
    .meeting(name('fourth'), '1992-04-01', { [name('m')]: gamma, [name('b1')]: beta }, name('talks'))
    .meeting(name('alone'), '1990-05-01', { [name('z')]: '' });
};
