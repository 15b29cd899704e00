import { nothing, type Examples } from './examples.ts';
import { ListFoot } from './ListFoot.tsx';
import list from './list.module.css';

export const examples: Examples = {
  'all are listed': () => (
    <ListFoot listed={2} total={2} loading={false} onMore={null}>
      {null}
    </ListFoot>
  ),
  'more can be had': () => (
    <ListFoot listed={50} total={1234} loading={false} onMore={nothing}>
      {null}
    </ListFoot>
  ),
  'more are coming': () => (
    <ListFoot listed={50} total={1234} loading onMore={nothing}>
      {null}
    </ListFoot>
  ),
  'the table above it': () => (
    <div className={list.list}>
      <p className={list.hint}>Arrow keys go from row to row.</p>
      <table className={list.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" aria-sort="descending">
              Count
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Example</th>
            <td>12</td>
          </tr>
          <tr className={list.details}>
            <td colSpan={2}>What its row says when it is open.</td>
          </tr>
        </tbody>
      </table>
    </div>
  ),
};
