import { createAddress } from '../state/address.ts';
import { oneOf } from '../state/fieldKinds.ts';
import { noPanel, pageFields } from '../state/view.ts';
import { fields as projectionFields } from '../projection/fields.ts';
import { rooms } from '../rooms.ts';

const panel = oneOf<string>('panel', [noPanel, ...rooms.map(({ id }) => id)], noPanel);

/** The address of this page: the fields of the page and of all its rooms. */
export const address = createAddress([pageFields, { panel }, projectionFields, ...rooms.map(({ fields }) => fields)]);

export const { start: startView, read: fromSearch, write: toSearch } = address;
