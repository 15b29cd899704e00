import pretty from 'pino-pretty';

/** A log for people at a terminal. It writes at once, so that nothing is lost when the process ends. */
export const pinoPretty = (): pretty.PrettyStream =>
  pretty({ ignore: 'pid,hostname,req,res,responseTime', translateTime: 'HH:MM:ss', sync: true });
