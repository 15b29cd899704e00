/**
 * The server over the store in the directory that the first argument names, as a process of its own: what is asked of it
 * is not charged with the asking. Says its address; to any message it says what CPU time it has used so far.
 */
import { pino } from 'pino';
import { createApp } from '../server/app.ts';
import { readConfig } from '../server/process/config.ts';

const config = readConfig({ port: '0', data: process.argv[2] }, {});
const app = await createApp(config, pino({ level: 'silent' }));
await app.networks.view(app.clearance);
process.on('message', () => process.send?.(process.cpuUsage()));
process.on('disconnect', () => void app.dispose().then(() => process.exit(0)));
process.send?.(await app.listen());
