const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** True for an address or name of this machine alone. */
export const isLoopback = (host: string): boolean => loopback.test(host.toLowerCase().replace(/\.$/, ''));
